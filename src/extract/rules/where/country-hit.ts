import { following } from "../around.ts";
import { ATTACKS } from "../classes.ts";
import type { Draft } from "../draft.ts";

/** Relations of an aim. */
const AIMED = new Set(["on", "to", "toward", "against"]);

/** «ضربات جوية على سوريا», «سنضرب سوريا»: the country that an attack is aimed at is where it is. Its node's index, or -1. */
export function countryHit({ scene, at, kind, target }: Draft): number {
  if (!ATTACKS.has(kind)) return -1;
  for (const i of following(scene, at)) {
    const { type, place, prep, start } = scene.nodes[i]!;
    if (type !== "group" || place.length === 0) continue;
    if (AIMED.has(prep) || target.some((member) => member.start === start)) return i;
  }
  return -1;
}
