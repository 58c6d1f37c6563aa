import { Mark } from "../../../text/token.ts";
import type { Scene } from "../draft.ts";

/** Relations that make a place the scene of an event. */
const SCENE = new Set(["in", "b", "near", "inside", "around", "over", "along", "across", "behind", ""]);
/** Relations of ends, origins and aims: a place for want of a better one. */
export const ENDS = new Set(["on", "from", "to", "toward", "against", "between", "l", "under"]);

/** Words behind which «من» names a supporter: «مدعومة من تركيا». */
const SUPPORT = ["مدعوم", "بدعم", "موالي", "ممول"];

/** Nouns that name no place even with the article: «المنطقة المحاصرة», «المناطق», «الجيب», «الأراضي». */
const NAMELESS = new Set(["المنطقه", "المناطق", "الجيب", "الجيوب", "الاراضي"]);

function namesNone({ nodes, tokens }: Scene, i: number): boolean {
  const { from, to, place } = nodes[i]!;
  if (tokens[from]!.folded.endsWith("المنطقه")) return true;
  return NAMELESS.has(tokens[to - 1]!.folded) && place.length === 1;
}

/** Words that put something on a side of a place; a title takes none of them. */
const SIDES = new Set(["شمال", "شمالي", "جنوب", "جنوبي", "شرق", "شرقي", "غرب", "غربي", "وسط"]);

/** «مقتل قيادي غرب تعز»: a side of a place is no part of a title. */
const onSide = ({ nodes, tokens }: Scene, i: number): boolean => SIDES.has(tokens[nodes[i]!.from]!.folded);

/** «منطقة الحصوة», «تلة النمل»: a name that no line knows stands with its article behind a noun that has none. */
function isNamed({ nodes, tokens }: Scene, i: number): boolean {
  const { from, to, prep } = nodes[i]!;
  const first = tokens[from]!.folded;
  const noun = prep !== "" && to - from > 1 && !first.startsWith("ال") ? from + 1 : from;
  const at = tokens[noun]!.folded;
  if (at.startsWith("ال") || at.startsWith("بال") || at.startsWith("لل")) return false;
  return to - noun > 1 && tokens[noun + 1]!.folded.startsWith("ال");
}

/** «بين غزة وإسرائيل», «من حمص وحماة»: the second of joined places stands for no more than the first. */
function followsPlace({ nodes }: Scene, i: number): boolean {
  const { conj, prep, before } = nodes[i]!;
  return conj && prep === "" && !(before & Mark.comma) && nodes[i - 1]?.type === "place";
}

/** True for a place phrase that can be where something happened; not for titles, supporters and nouns without a name. */
export function isSceneOf(scene: Scene, i: number): boolean {
  const { scenes } = scene.outline;
  if (scenes[i] === 0) scenes[i] = canBeScene(scene, i) ? 2 : 1;
  return scenes[i] === 2;
}

function canBeScene(scene: Scene, i: number): boolean {
  const node = scene.nodes[i]!;
  if (node.type !== "place" || scene.spoken[i]) return false;
  // «محور», «مناطق», «المنطقة المحاصرة»: a noun without a name is no place; a market or a mosque is.
  if (node.place.every((name) => name.entry === null)) {
    const first = node.place[0]!;
    if (node.to - node.from < 2 && first.level !== "facility") return false;
    if (isNamed(scene, i)) return true;
    if (
      first.level === "direction" ||
      first.level === "district" ||
      first.level === "region" ||
      first.level === "front"
    )
      return false;
  }
  if (namesNone(scene, i)) return false;
  if (followsPlace(scene, i) && isSceneOf(scene, i - 1)) return false;
  const supporter = scene.nodes[i - 1];
  if (
    supporter?.type === "word" &&
    node.prep === "from" &&
    SUPPORT.some((word) => scene.tokens[supporter.from]!.folded.includes(word))
  )
    return false;
  // A place right behind an office or a body belongs to its title: «مدير أمن الإسكندرية».
  const before = scene.nodes[i - 1];
  if (before?.type === "post" && node.prep === "" && !(node.before & Mark.comma) && !onSide(scene, i))
    return false;
  // «على بعد», «تبعد 30 كلم عن بغداد»
  if (node.prep === "about" && before?.kind === "unit") return true;
  return SCENE.has(node.prep) || ENDS.has(node.prep);
}
