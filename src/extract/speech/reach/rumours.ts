import type { Token } from "../../../text/token.ts";
import type { Node } from "../../phrases/node.ts";
import type { Memory, Voice } from "../voice.ts";

/** «ترددت تقارير عن»، «أنباء عن»: nobody is named but the rumour itself. */
export function rumour(
  nodes: readonly Node[],
  i: number,
  _tokens: readonly Token[],
  _memory: Memory,
  strength: string,
): { voice: Voice; next: number } | null {
  if (strength !== "rumoured") return null;
  const node = nodes[i]!;
  return {
    voice: { speaker: { start: node.start, end: node.end }, org: null, via: [], strength, rule: "rumour" },
    next: i + 1,
  };
}
