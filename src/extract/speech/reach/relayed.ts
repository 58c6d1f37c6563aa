import type { Token } from "../../../text/token.ts";
import type { Node } from "../../phrases/node.ts";
import { type SpeakerPhrase, speakerFrom } from "../speaker.ts";
import type { Memory } from "../voice.ts";

const LOOK = 12;

/** «ونقلت الوكالة عن فلان قوله»: the innermost origin behind «عن». */
export function relayed(
  nodes: readonly Node[],
  from: number,
  to: number,
  tokens: readonly Token[],
  memory: Memory,
): SpeakerPhrase | null {
  for (let j = from; j < Math.min(to, nodes.length); j++) {
    const node = nodes[j]!;
    if (node.type === "trigger") return null;
    const quoting =
      node.type === "report" &&
      node.kind === "preposition" &&
      (node.reading?.entry.id ?? "").includes("naql");
    if (quoting) return speakerFrom(nodes, j + 1, tokens, memory);
    if (
      node.prep === "about" &&
      (node.type === "post" || node.type === "group" || node.type === "outlet" || node.type === "word")
    ) {
      const said = nodes.slice(j, j + LOOK).some((next) => next.type === "report" && next.kind === "noun");
      const that = nodes.slice(j, j + LOOK).some((next) => next.kind === "that");
      if (!said && !that) continue;
      return speakerFrom(
        [...nodes.slice(0, j), { ...node, prep: "" }, ...nodes.slice(j + 1)],
        j,
        tokens,
        memory,
      );
    }
  }
  return null;
}
