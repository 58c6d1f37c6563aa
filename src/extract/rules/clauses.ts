import { Mark } from "../../text/token.ts";
import type { Node } from "../phrases/node.ts";
import { isVerb } from "./draft.ts";

const FINITE = new Set(["do", "happen", "cause", "suffer", "aim"]);
const HARD = Mark.semicolon | Mark.ellipsis | Mark.colon | Mark.newline | Mark.question | Mark.stop;

/** The clause number of each node: a new one at «أن», «فيما», a colon, or a verb joined by «و». */
export function clausesOf(nodes: readonly Node[]): number[] {
  const out: number[] = [];
  let clause = 0;
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i]!;
    if (i > 0 && opens(nodes, i)) clause++;
    out.push(clause);
    void node;
  }
  return out;
}

function opens(nodes: readonly Node[], i: number): boolean {
  const node = nodes[i]!;
  if (node.before & HARD) return true;
  if (node.type === "particle" && (node.kind === "clause" || node.kind === "that")) return true;
  if (node.type === "report" && node.kind !== "noun") return true;
  const finite =
    (node.type === "trigger" && isVerb(node)) ||
    (node.type === "particle" && FINITE.has(node.kind) && isVerb(node));
  return finite && (node.conj || (node.before & Mark.comma) !== 0);
}
