import { Mark } from "../../../text/token.ts";
import type { Node } from "../../phrases/node.ts";
import type { Draft } from "../draft.ts";
import { PARTING } from "./parting.ts";

/** The number that stands right in front of a trigger noun: «20 غارة», «سبعة قتلى». */
export function numberBefore(draft: Draft): Node | null {
  const { nodes } = draft.scene;
  const before = nodes[draft.at - 1];
  const node = nodes[draft.at]!;
  if (!before || node.before & (PARTING | Mark.comma) || node.conj) return null;
  if (before.type === "number" && node.prep === "") return before;
  // «عشرات من القتلى»
  if (before.type === "number" && (node.prep === "from" || node.prep === "of")) return before;
  return null;
}
