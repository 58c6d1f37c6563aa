import { Feature } from "../../../lexicon/inflect.ts";
import { Mark } from "../../../text/token.ts";
import { countOf } from "../../phrases/groups/count-of.ts";
import type { Node } from "../../phrases/node.ts";
import { type Draft, isVerb } from "../draft.ts";
import { isParticiple } from "./participles.ts";
import { PARTING } from "./parting.ts";
import { take } from "./take.ts";

/** «20 غارة», «سبعة قتلى»: the number in front of a trigger noun counts it. */
export function numberInFront(draft: Draft): boolean {
  const number = numberBefore(draft);
  if (number && countsBoth(draft, number)) return true;
  if (!number || isVerb(draft.scene.nodes[draft.at]!)) return false;
  take(draft, countOf(number.number!), "number-before-trigger", number);
  return true;
}

/** «70 قتيلا وجريحا»: an exact number of dead and hurt together is the count of neither. */
function countsBoth({ scene, at }: Draft, { number }: Node): boolean {
  const next = scene.nodes[at + 1];
  if (number!.approx || !next?.conj || next.type !== "trigger" || !isParticiple(next)) return false;
  if (next.prep !== "" || next.before & (PARTING | Mark.comma)) return false;
  const { features, article } = next.reading!;
  const { folded } = scene.tokens[next.to - 1]!;
  return !article && (features & Feature.singular) !== 0 && folded.endsWith("ا");
}

/** The number that stands right in front of a trigger noun: «20 غارة», «سبعة قتلى». */
function numberBefore(draft: Draft): Node | null {
  const { nodes } = draft.scene;
  const before = nodes[draft.at - 1];
  const node = nodes[draft.at]!;
  if (!before || node.before & (PARTING | Mark.comma) || node.conj) return null;
  if (before.type === "number" && node.prep === "") return before;
  // «عشرات من القتلى»
  if (before.type === "number" && (node.prep === "from" || node.prep === "of")) return before;
  return null;
}
