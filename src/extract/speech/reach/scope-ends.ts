import { Mark } from "../../../text/token.ts";
import type { Node } from "../../phrases/node.ts";
import { CLAUSE_MARKS } from "./clause-marks.ts";

/** True where a new clause in the report's own voice may begin at a node. */
function opensClause(node: Node): boolean {
  if (node.type === "particle" && node.kind === "clause") {
    const id = node.reading?.entry.id ?? "";
    return (
      id === "clause-while" || id === "clause-also" || id === "clause-meanwhile" || id === "clause-other-side"
    );
  }
  return false;
}

/** Where words said without «إن» end: at the next clause of the report itself. */
export function masdarEnd(nodes: readonly Node[], from: number): number {
  for (let j = from + 1; j < nodes.length; j++) {
    const node = nodes[j]!;
    if (opensClause(node)) return j;
    if (node.before & (Mark.semicolon | Mark.ellipsis)) return j;
    // «، وهذه التفجيرات أدت إلى»: the report takes up what was announced.
    if (node.conj && node.kind === "determiner" && node.before & (Mark.comma | Mark.closeQuote)) return j;
    if (node.before & CLAUSE_MARKS && node.conj && (node.kind === "do" || node.kind === "happen")) return j;
  }
  return nodes.length;
}

/** The next «..» of a headline, where its next part begins. */
export function ellipsisAfter(nodes: readonly Node[], i: number): number {
  for (let j = i + 1; j < nodes.length; j++) if (nodes[j]!.before & Mark.ellipsis) return j;
  return nodes.length;
}

/** Relations that set a saying in time: «، وذلك بعد مقتل …». */
const SETTING = new Set(["after", "before", "during"]);

/** Where words said with «إن» end: at «، وذلك بعد …», which the report adds itself; else with the sentence. */
export function statementEnd(nodes: readonly Node[], from: number): number {
  for (let j = from + 1; j < nodes.length - 1; j++) {
    const node = nodes[j]!;
    if (!(node.conj && node.kind === "determiner" && node.before & (Mark.comma | Mark.closeQuote))) continue;
    const next = nodes[j + 1]!;
    if (SETTING.has(next.prep) || next.type === "time" || next.reading?.entry.id === "clause-when") return j;
  }
  return nodes.length;
}
