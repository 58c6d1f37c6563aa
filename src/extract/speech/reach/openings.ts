import { Mark } from "../../../text/token.ts";
import type { Node } from "../../phrases/node.ts";
import type { SpeakerPhrase } from "../speaker.ts";
import { CLAUSE_MARKS } from "./clause-marks.ts";

/** True where a verb of saying can open a statement: at a clause's head. */
export function opensAt(nodes: readonly Node[], i: number): boolean {
  const node = nodes[i]!;
  const before = nodes[i - 1];
  return (
    i === 0 ||
    (node.before & (Mark.comma | CLAUSE_MARKS | Mark.closeQuote)) !== 0 ||
    before?.kind === "clause" ||
    before?.kind === "that" ||
    before?.kind === "relative"
  );
}

/** «أعلن مقتل …»: what follows the verb is what is said, not who says it. */
export function complementFirst(nodes: readonly Node[], i: number, speaker: SpeakerPhrase): boolean {
  const first = nodes[speaker.from]!;
  if (first.before & (Mark.openQuote | Mark.colon) && first.type === "word") return true;
  return (
    first.type === "word" &&
    first.kind === "" &&
    speaker.to - speaker.from === 1 &&
    nodes[i + 1]?.kind === "that"
  );
}

/** True for a verb without a subject that the last speaker goes on with: «وأن», «كما أشار إلى». */
export function impersonal(nodes: readonly Node[], i: number): boolean {
  const node = nodes[i]!;
  return i <= 2 && (node.conj || i > 0) && nodes[i + 1] !== undefined;
}
