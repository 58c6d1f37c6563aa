import { Mark } from "../../../text/token.ts";
import type { Node } from "../../phrases/node.ts";
import type { Voice } from "../voice.ts";

/** Where a quotation that the sentence before left open ends. */
export function quoteEnd(nodes: readonly Node[]): number {
  for (let i = 0; i < nodes.length; i++) if (nodes[i]!.before & Mark.closeQuote) return i;
  return nodes.length;
}

/** True where a quotation is still open at the end of the sentence. */
export function quoteOpen(
  nodes: readonly Node[],
  voices: readonly (Voice | null)[],
  after: number,
  was: boolean,
): boolean {
  let open = was;
  for (let i = 0; i < nodes.length; i++) {
    const { before } = nodes[i]!;
    if (before & Mark.closeQuote) open = false;
    // Only what opens a statement is a quotation that can go on: behind a colon, or where the speech begins.
    if (before & Mark.openQuote && voices[i] && (before & Mark.colon || voices[i - 1] !== voices[i]))
      open = true;
  }
  if (after & (Mark.closeQuote | Mark.newline)) open = false;
  return open;
}
