import { Mark } from "../../../text/token.ts";
import { countOf } from "../../phrases/groups/count-of.ts";
import type { Node } from "../../phrases/node.ts";
import { type Draft, isVerb } from "../draft.ts";
import { PARTING } from "./parting.ts";
import { take } from "./take.ts";

/** «20 غارة», «سبعة قتلى»: the number in front of a trigger noun counts it. */
export function numberInFront(draft: Draft): boolean {
  const number = numberBefore(draft);
  if (!number || isVerb(draft.scene.nodes[draft.at]!)) return false;
  take(draft, countOf(number.number!), "number-before-trigger", number);
  return true;
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
