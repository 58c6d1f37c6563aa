import { Mark } from "../../text/token.ts";
import type { Node } from "../phrases/node.ts";
import { because, type Draft, type Scene } from "./draft.ts";

/** Relations that make a place the scene of an event. */
const SCENE = new Set(["in", "b", "near", "inside", "around", "over", "along", "across", "behind", ""]);
const LATER = new Set(["on", "from", "to", "toward", "against", "between", "l", "under"]);

const SUPPORT = ["مدعوم", "بدعم", "موالي", "ممول"];

function usable(scene: Scene, i: number): boolean {
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
  return SCENE.has(node.prep) || LATER.has(node.prep);
}

/** True where a relative clause with an event of its own stands between: «الغوطة التي يحاصرها منذ 2013». */
function ofAnother(scene: Scene, at: number, i: number): boolean {
  for (let j = at + 1; j < i; j++) {
    if (scene.nodes[j]!.kind !== "relative") continue;
    for (let k = j + 1; k < i; k++) if (scene.nodes[k]!.type === "trigger") return true;
  }
  return false;
}

/** What a phrase without any known name costs against one with a name. */
const unknown = (node: Node): number => (node.place.some((name) => name.entry !== null) ? 0 : 7);

/** The place of a draft: the nearest of its clause, scenes («في») before ends («إلى»). */
export function fillPlace(draft: Draft): void {
  const { scene, at, kind } = draft;
  if (draft.place) return;
  let best = -1;
  let bestCost = Number.POSITIVE_INFINITY;
  let triggers = 0;
  const consider = (i: number, cost: number): void => {
    if (cost < bestCost) {
      best = i;
      bestCost = cost;
    }
  };
  for (let i = at + 1; i < scene.nodes.length; i++) {
    const node = scene.nodes[i]!;
    if (scene.clause[i] !== scene.clause[at]) break;
    if (node.before & (Mark.semicolon | Mark.ellipsis)) break;
    if (node.type === "trigger") triggers++;
    if (!usable(scene, i)) continue;
    const ends =
      LATER.has(node.prep) && !(kind === "displacement" && node.prep === "from") && !(node.prep === "on");
    consider(i, i - at + triggers * 6 + (ends ? 8 : 0) + unknown(node));
  }
  triggers = 0;
  for (let i = at - 1; i >= 0; i--) {
    const node = scene.nodes[i]!;
    if (scene.clause[i] !== scene.clause[at] || scene.nodes[i + 1]!.before & (Mark.semicolon | Mark.ellipsis))
      break;
    if (node.type === "trigger") triggers++;
    if (!usable(scene, i)) continue;
    const ends = LATER.has(node.prep);
    consider(i, at - i + 4 + triggers * 4 + (ends ? 8 : 0) + unknown(node));
  }
  if (best < 0) return;
  draft.place = scene.nodes[best]!;
  because(draft, "place-of-the-clause", draft.place);
}

/** The time of a draft: the nearest of its clause that does not belong to the announcing; else a frame at the front. */
export function fillTime(draft: Draft): void {
  const { scene, at } = draft;
  if (draft.time) return;
  let best = -1;
  let bestCost = Number.POSITIVE_INFINITY;
  let triggers = 0;
  for (let i = at + 1; i < scene.nodes.length; i++) {
    const node = scene.nodes[i]!;
    if (scene.clause[i] !== scene.clause[at]) break;
    if (node.type === "trigger") triggers++;
    if (node.type !== "time" || scene.spoken[i] || node.time === null || node.time.relation === "until")
      continue;
    if (ofAnother(scene, at, i)) continue;
    const cost = i - at + triggers * 5;
    if (cost < bestCost) {
      best = i;
      bestCost = cost;
    }
  }
  triggers = 0;
  for (let i = at - 1; i >= 0; i--) {
    const node = scene.nodes[i]!;
    if (scene.clause[i] !== scene.clause[at]) break;
    if (node.type === "trigger") triggers++;
    if (node.type !== "time" || scene.spoken[i] || node.time === null) continue;
    const cost = at - i + 1 + triggers * 3;
    if (cost < bestCost) {
      best = i;
      bestCost = cost;
    }
  }
  if (best < 0) return;
  draft.time = scene.nodes[best]!;
  because(draft, "time-of-the-clause", draft.time);
}
