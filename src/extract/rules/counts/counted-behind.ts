import { because, type Draft, isVerb } from "../draft.ts";

/** How many phrases may stand between the noun and its people. */
const REACH = 2;

/** «خطف جماعي لنحو 276 تلميذة»: counted people behind «ل» are whom a noun speaks of. */
export function countedBehind(draft: Draft): boolean {
  const { scene, at } = draft;
  if (draft.target.length > 0 || isVerb(scene.nodes[at]!)) return false;
  for (let i = at + 1; i <= at + REACH && i < scene.nodes.length; i++) {
    const node = scene.nodes[i]!;
    if (node.prep === "l" && node.members[0]?.counted && node.members[0].sort === "people") {
      draft.target = [...node.members];
      draft.count = node.members[0].count;
      because(draft, "counted-behind", node);
      return true;
    }
    if (node.type !== "word" || node.prep !== "") return false;
  }
  return false;
}
