import { Mark, type Token } from "../../../text/token.ts";
import type { Node } from "../../phrases/node.ts";
import { isIssuing } from "../issuers.ts";
import { speakerFrom, withoutPrep } from "../speaker.ts";
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
  const at = sourceBehind(nodes, tokens, i);
  if (at >= nodes.length) return i;
  const speaker = speakerFrom(withoutPrep(nodes, at), at, tokens, memory);
  let rule = "according-to";
  if (!speaker) {
    if (!memory.last?.speaker) return i;
    rule = "according-to-same";
  }
  const end = speaker ? speaker.to : at;
  for (let n = i; n < end; n++) spoken[n] = true;
  const voice: Voice = speaker ? voiceOf(speaker, "said", rule, []) : { ...memory.last!, rule };
  const fronted = i <= 2 && !nodes.slice(0, i).some((node) => node.type === "trigger");
  const outlet = speaker?.outlet ?? null;
  if (fronted || isInserted(nodes, i, end)) {
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
    if (isSetBetween(nodes, i, end)) goOn(nodes, end, voices, voice);
  }
  if (!voices.slice(0, i).some((known) => known && known !== voice && known.rule !== rule) || fronted)
    memory.last = voice;
  found(voice);
  return Math.max(i, end - 1);
}

/** How far behind «وفق» the verb of «آخر حصيلة أوردها المرصد» may stand, in phrases. */
const ISSUED_REACH = 5;

/** Where the source of «وفق» begins: behind «ما أفاد», «بيان صادر عن», «حصيلة أوردها». */
function sourceBehind(nodes: readonly Node[], tokens: readonly Token[], i: number): number {
  for (let j = i + 1; j < Math.min(nodes.length - 1, i + ISSUED_REACH); j++) {
    const node = nodes[j]!;
    if (node.type === "trigger" || (j > i + 1 && node.before & Mark.comma)) break;
    if (isIssuing(node, tokens)) return j + 1;
  }
  let at = i + 1;
  while (
    at < Math.min(nodes.length, i + 4) &&
    (nodes[at]!.type === "report" ||
      nodes[at]!.type === "time" ||
      nodes[at]!.kind === "relative" ||
      nodes[at]!.kind === "plain")
  )
    at++;
  return at;
}

/** «وأسفرت المعارك، وفق الناطق، عن مقتل ثلاثة»: set between commas in the middle of what is said. */
function isSetBetween(nodes: readonly Node[], i: number, end: number): boolean {
  const behind = nodes[end];
  if (!behind || behind.conj || !(nodes[i]!.before & Mark.comma) || !(behind.before & Mark.comma))
    return false;
  return behind.type !== "report" && behind.kind !== "clause";
}

/** Gives the voice on to the rest of what was broken off, up to the next comma with «و» or the next word of saying. */
function goOn(nodes: readonly Node[], from: number, voices: (Voice | null)[], voice: Voice): void {
  for (let n = from; n < nodes.length; n++) {
    const node = nodes[n]!;
    if (n > from && (node.type === "report" || node.kind === "clause")) return;
    if (n > from && node.conj && node.before & Mark.comma) return;
    voices[n] = voices[n] ?? voice;
  }
}

/** «وباتت القوات، بحسب المرصد، تسيطر»: set between commas in front of what is said. */
function isInserted(nodes: readonly Node[], i: number, end: number): boolean {
  const behind = nodes[end];
  return (
    (nodes[i]!.before & Mark.comma) !== 0 &&
    behind !== undefined &&
    (behind.before & Mark.comma) !== 0 &&
    !behind.conj &&
    !nodes.slice(0, i).some((node) => node.type === "trigger")
  );
}
