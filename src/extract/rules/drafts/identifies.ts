import { Mark } from "../../../text/token.ts";
import { type Draft, isVerb } from "../draft.ts";

/** «المنطقة التي يسيطر عليها», «الواقعة تحت سيطرة»: words that only say which place is meant. */
export function identifies(draft: Draft): boolean {
  const { scene, at } = draft;
  const node = scene.nodes[at]!;
  const before = scene.nodes[at - 1];
  if (!before) return false;
  if (before.kind === "relative" || node.prep === "under") return true;
  if (!isVerb(node))
    return (
      before.type === "place" && node.prep === "" && !(node.before & Mark.comma) && !node.reading!.article
    );
  const next = scene.tokens[node.to]?.folded ?? "";
  return next === "عليها" || next === "عليه" || next === "فيها";
}
