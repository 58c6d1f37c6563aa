import { Mark } from "../../../text/token.ts";
import type { Kind } from "../../kinds.ts";
import { EVENTS } from "../classes.ts";
import type { Scene } from "../draft.ts";

/** «القصف العنيف الذي أودى بحياة خمسة في دوما»: a relative clause right behind the event tells of the event itself. */
function tellsOf({ nodes }: Scene, at: number, relative: number): boolean {
  for (let k = at + 1; k < relative; k++) if (nodes[k]!.type !== "word") return false;
  return true;
}

/** True where a relative clause with an event of its own stands between: «الغوطة التي يحاصرها منذ 2013». */
export function ofAnother(scene: Scene, at: number, i: number): boolean {
  const { nodes } = scene;
  for (let j = at + 1; j < i; j++) {
    if (nodes[j]!.kind !== "relative" || tellsOf(scene, at, j)) continue;
    for (let k = j + 1; k < i; k++) if (nodes[k]!.type === "trigger") return true;
  }
  return false;
}

/** True for a phrase of a relative clause that a comma ends before `at`: «المسلحون، الذين دخلوا المدينة عام 2014، شنوا». */
export function inRelative({ nodes }: Scene, i: number, at: number): boolean {
  let closed = false;
  for (let k = i + 1; k <= at; k++) if (nodes[k]!.before & Mark.comma) closed = true;
  if (!closed) return false;
  for (let k = i; k >= 0; k--) {
    if (nodes[k]!.kind === "relative") return true;
    if (nodes[k]!.before & Mark.comma) return false;
  }
  return false;
}

/**
 * True where an event between two phrases is set at another time than what stands in front of it: «قصف البلدة بعد هجوم
 * السبت». An outcome is at the moment of its event, «مقتل خمسة بعد انفجار السبت»: `outcome` says that `from` is one.
 */
export function setAside({ nodes }: Scene, from: number, to: number, outcome: boolean): boolean {
  for (let k = from + 1; k <= to; k++) {
    const node = nodes[k]!;
    if (node.type !== "trigger" || node.conj) continue;
    if (node.prep === "before" || node.prep === "since") return true;
    if (node.prep === "after" && !(outcome && EVENTS.has(node.kind as Kind))) return true;
  }
  return false;
}

/** True for the time of an event named behind it, as seen from one in front: «قصفوا البلدة بعد يومين من مقتل قائدهم». */
export function ofEventBehind({ nodes }: Scene, i: number, at: number): boolean {
  if (nodes[i]!.time?.aside !== true) return false;
  if (at < i) return true;
  // «بعد يوم من إعلان الجيش مقتل …» is the day of the announcing.
  for (let k = i + 1; k < at; k++) {
    const { type } = nodes[k]!;
    if (type === "report" || (type === "trigger" && !nodes[k + 1]!.conj)) return true;
  }
  return false;
}
