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
    if (i > 0 && opens(nodes, i)) clause++;
    out.push(clause);
  }
  return out;
}

/** «ومنذ الأحد، يستهدف»: a time or place at the head is the frame of the clause that follows. */
function onlyFrame(nodes: readonly Node[], i: number): boolean {
  if (i === 0) return false;
  for (let j = i - 1; j >= 0; j--) {
    const node = nodes[j]!;
    if (node.type !== "time" && node.type !== "place") return false;
    if (node.before & HARD) return true;
  }
  return true;
}

/** «القوات، مدعومة بالطيران، تمكنت»: a verb after a comma whose subject still waits for it opens nothing. */
function resumes(nodes: readonly Node[], i: number): boolean {
  for (let j = i - 1; j >= 0; j--) {
    const node = nodes[j]!;
    if (node.before & HARD && j < i - 1) return false;
    if (node.type === "trigger" || (node.type === "particle" && FINITE.has(node.kind))) return false;
    if (node.kind === "that" || node.kind === "clause" || node.type === "report") {
      const subject = nodes[j + 1];
      return subject !== undefined && subject.members.length > 0 && subject.prep === "";
    }
    if (j === 0) return node.members.length > 0 && node.prep === "";
  }
  return false;
}

function opens(nodes: readonly Node[], i: number): boolean {
  const node = nodes[i]!;
  if (node.before & HARD) return true;
  // «بين الجيش من جهة والمسلحين من جهة أخرى»: no turn to something else without a pause in front.
  if (node.kind === "clause" && node.reading!.entry.id === "clause-other-side")
    return node.conj || (node.before & Mark.comma) !== 0;
  if (node.type === "particle" && (node.kind === "clause" || node.kind === "that")) return true;
  if (node.type === "report" && node.kind !== "noun") return !isSetBetween(nodes, i);
  const finite =
    (node.type === "trigger" && isVerb(node)) ||
    (node.type === "particle" && FINITE.has(node.kind) && isVerb(node));
  if (!finite) return false;
  // «هجوم …، شنته القوات»: a verb with its object's pronoun says more of the noun before it.
  if (node.kind === "do" && node.reading!.suffix !== "" && !node.conj) return false;
  if (node.conj) return true;
  if (onlyFrame(nodes, i)) return false;
  return (node.before & Mark.comma) !== 0 && !resumes(nodes, i);
}

/** How far behind «بحسب» the comma stands that ends what it sets in, in phrases. */
const SET_IN = 6;

/** «وقتل، بحسب الناطق، ثلاثة جنود»: what stands between commas breaks nothing off. */
function isSetBetween(nodes: readonly Node[], i: number): boolean {
  const node = nodes[i]!;
  if (node.kind !== "preposition" || !(node.before & Mark.comma) || node.conj) return false;
  for (let j = i + 1; j <= i + SET_IN && j < nodes.length; j++) {
    const behind = nodes[j]!;
    if (behind.type === "trigger" && !(behind.before & Mark.comma)) return false;
    if (behind.before & Mark.comma)
      return !behind.conj && behind.kind !== "clause" && behind.type !== "report";
  }
  return false;
}
