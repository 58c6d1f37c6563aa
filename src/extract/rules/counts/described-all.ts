import type { Draft } from "../draft.ts";

/** «عدد الصحفيين القتلى 5»: whom the word describes. */
export function describedAll(draft: Draft): void {
  const { nodes } = draft.scene;
  const node = nodes[draft.at]!;
  const described = nodes[draft.at - 1];
  if (draft.target.length > 0 || described?.members.length !== 1 || described.to !== node.from) return;
  if (!described.members[0]!.definite || described.members[0]!.sort === "thing" || !node.reading!.article)
    return;
  draft.target = [...described.members];
}
