import type { Node } from "../phrases/node.ts";

/** True for a node that can stand in a speaker's name or title: «العميد», «الجيش», «رويترز». */
export function canSpeak(node: Node): boolean {
  if (node.type === "post" || node.type === "word" || node.type === "place")
    return node.kind !== "nontrigger";
  if (node.type === "outlet") return node.kind !== "channel";
  return node.type === "group" && node.members.every((member) => !member.counted || member.sort !== "thing");
}
