import { following, isGroup } from "../around.ts";
import { OUTCOMES, PEOPLE_MOVES } from "../classes.ts";
import type { Draft, Scene } from "../draft.ts";
import { ownsWeapon } from "./owned-weapons.ts";
import { subjectBefore } from "./subjects.ts";

/** The bare groups around a finite verb, as node indexes; -1 where none stands. */
export interface VerbArguments {
  /** The subject in front. */
  readonly before: number;
  /** The first and the second group behind. */
  readonly first: number;
  readonly second: number;
}

/** The groups around a finite verb that can be its subject and its object. */
export function argumentsOf({ scene, at, kind }: Draft): VerbArguments {
  const [one = -1, two = -1] = bareBehind(scene, at);
  const before = subjectBefore(scene, at, OUTCOMES.has(kind) || PEOPLE_MOVES.has(kind));
  const first = one >= 0 && (before < 0 || near(scene, at, one)) ? one : -1;
  return { before, first, second: first >= 0 ? two : -1 };
}

/** Groups behind a verb that no preposition governs. */
function bareBehind(scene: Scene, at: number): number[] {
  const bare: number[] = [];
  for (const i of following(scene, at)) {
    const node = scene.nodes[i]!;
    if (node.kind === "relative") break;
    if (ownsWeapon(scene, i)) continue;
    if (isGroup(node) && node.prep === "" && node.kind !== "adjective" && bare.length < 2) bare.push(i);
  }
  return bare;
}

/** With a subject in front, an object stands near the verb; a group behind a place belongs to that place. */
function near(scene: Scene, at: number, i: number): boolean {
  return scene.nodes
    .slice(at + 1, i)
    .every((mid) => mid.type === "time" || mid.type === "word" || mid.type === "number");
}
