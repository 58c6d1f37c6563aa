import { because, type Draft } from "./draft.ts";

/** How many phrases may stand between the death and the wound it came of. */
const REACH = 8;

/**
 * «توفي متأثرا بجراح أصيب بها برصاص الجيش»: who died of a wound died of the weapon that made it, and by the hand of who
 * used it.
 */
export function diedOfWounds(drafts: readonly Draft[]): void {
  for (const [i, wound] of drafts.entries()) {
    const death = drafts[i - 1];
    if (death?.kind !== "killed" || wound.kind !== "injured" || wound.at - death.at > REACH) continue;
    const alone = wound.target.length === 0;
    if (!alone && !wound.because.some(({ rule }) => rule === "one-told-of")) continue;
    if (!ofWounds(death, wound)) continue;
    if (alone) wound.target = [...death.target];
    death.weapon ??= wound.weapon;
    if (death.actor.length === 0) death.actor = [...wound.actor];
    because(death, "died-of-the-wound", wound.scene.nodes[wound.at]!);
  }
}

/** «متأثرا بجراح»: the words between the two, or at the end of the first, are of wounds. */
function ofWounds({ scene, at }: Draft, wound: Draft): boolean {
  const { tokens, nodes } = scene;
  for (let i = nodes[at]!.from; i < nodes[wound.at]!.from; i++)
    if (WOUNDS.some((word) => tokens[i]!.folded.startsWith(word))) return true;
  return false;
}
const WOUNDS: readonly string[] = ["بجراح", "بجروح", "بجرح", "باصاب", "متاثر"];
