import type { Token } from "../../../text/token.ts";
import type { Node } from "../../phrases/node.ts";
import { speakerFrom } from "../speaker.ts";
import type { Memory, Voice } from "../voice.ts";
import { voiceOf } from "./voice-of.ts";

/** «وفق فلان», «حسبما أفاد فلان», in front of what is said or behind it. Returns the last node that it took. */
export function according(
  nodes: readonly Node[],
  tokens: readonly Token[],
  memory: Memory,
  i: number,
  voices: (Voice | null)[],
  spoken: boolean[],
  scopeStart: number,
  found: (voice: Voice) => void,
): number {
  let at = i + 1;
  while (
    at < nodes.length &&
    (nodes[at]!.type === "report" || nodes[at]!.type === "time" || nodes[at]!.kind === "relative") &&
    at < i + 4
  )
    at++;
  const strip = (node: Node): Node => (node.prep === "" ? node : { ...node, prep: "" });
  const head = nodes[at];
  if (!head) return i;
  const list = [...nodes.slice(0, at), strip(head), ...nodes.slice(at + 1)];
  let speaker = speakerFrom(list, at, tokens, memory);
  let rule = "according-to";
  if (!speaker) {
    if (!memory.last?.speaker) return i;
    speaker = null;
    rule = "according-to-same";
  }
  const end = speaker ? speaker.to : at;
  for (let n = i; n < end; n++) spoken[n] = true;
  const voice: Voice = speaker ? voiceOf(speaker, "said", rule, []) : { ...memory.last!, rule };
  const fronted = i <= 2 && !nodes.slice(0, i).some((node) => node.type === "trigger");
  const outlet = speaker?.outlet ?? null;
  if (fronted) {
    if (!voices.some((known) => known !== null && known.rule !== "quotation-goes-on"))
      for (let n = 0; n < nodes.length; n++) voices[n] = voice;
  } else {
    for (let n = i - 1; n >= 0; n--) {
      const goesOn = voices[n]?.rule === "quotation-goes-on";
      const known = goesOn ? null : (voices[n] ?? null);
      if (known && outlet && known.speaker && known.org !== outlet) {
        if (!known.via.includes(outlet)) voices[n] = { ...known, via: [...known.via, outlet] };
      } else if (known === null) {
        if (n < scopeStart && voices.slice(n + 1, i).some((later) => later !== null)) break;
        voices[n] = voice;
      } else break;
    }
  }
  if (!voices.slice(0, i).some((known) => known && known !== voice && known.rule !== rule) || fronted)
    memory.last = voice;
  found(voice);
  return Math.max(i, end - 1);
}
