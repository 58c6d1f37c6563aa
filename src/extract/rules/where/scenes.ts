import { Mark } from "../../../text/token.ts";
import type { Scene } from "../draft.ts";

/** Relations that make a place the scene of an event. */
const SCENE = new Set(["in", "b", "near", "inside", "around", "over", "along", "across", "behind", ""]);
/** Relations of ends, origins and aims: a place for want of a better one. */
export const ENDS = new Set(["on", "from", "to", "toward", "against", "between", "l", "under"]);

/** Words behind which «من» names a supporter: «مدعومة من تركيا». */
const SUPPORT = ["مدعوم", "بدعم", "موالي", "ممول"];

/** True for a place phrase that can be where something happened; not for titles, supporters and nouns without a name. */
export function isSceneOf(scene: Scene, i: number): boolean {
  const node = scene.nodes[i]!;
  if (node.type !== "place" || scene.spoken[i]) return false;
  // «محور», «مناطق», «المنطقة المحاصرة»: a noun without a name is no place; a market or a mosque is.
  if (node.place.every((name) => name.entry === null)) {
    const first = node.place[0]!;
    if (node.to - node.from < 2 && first.level !== "facility") return false;
    if (
      first.level === "direction" ||
      first.level === "district" ||
      first.level === "region" ||
      first.level === "front"
    )
      return false;
  }
  if (scene.tokens[node.to - 1]!.folded === "المنطقه" || scene.tokens[node.from]!.folded.endsWith("المنطقه"))
    return false;
  const supporter = scene.nodes[i - 1];
  if (
    supporter?.type === "word" &&
    node.prep === "from" &&
    SUPPORT.some((word) => scene.tokens[supporter.from]!.folded.includes(word))
  )
    return false;
  // A place right behind an office or a body belongs to its title: «مدير أمن الإسكندرية».
  const before = scene.nodes[i - 1];
  if (before && before.type === "post" && node.prep === "" && !(node.before & Mark.comma)) return false;
  return SCENE.has(node.prep) || ENDS.has(node.prep);
}
