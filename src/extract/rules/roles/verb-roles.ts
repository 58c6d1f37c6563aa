import { ATTACKS, OUTCOMES, PEOPLE_MOVES } from "../classes.ts";
import type { Draft } from "../draft.ts";
import { activeRoles } from "./active-verbs.ts";
import { passiveRoles } from "./passive-verbs.ts";
import { unvowelledRoles } from "./unvowelled-verbs.ts";
import { argumentsOf, type VerbArguments } from "./verb-arguments.ts";
import { fillSlot } from "./verb-slots.ts";

/** Fills actor and target of a draft whose trigger is a finite verb. */
export function verbRoles(draft: Draft): void {
  const { scene, at, kind } = draft;
  const voice = scene.nodes[at]!.reading!.entry.cells.voice ?? "active";
  const around = argumentsOf(draft);
  const undergone = voice === "phrase" && (OUTCOMES.has(kind) || PEOPLE_MOVES.has(kind));
  if (voice !== "passive" && isRelative(draft, around))
    fillSlot(draft, "target", around.first, "object-of-verb");
  // «أطلقت السلطات سراح خمسة», «أطلق سراح خمسة»: without its vowels such a phrase can be active or passive.
  else if (voice === "phrase" && (kind === "release" || kind === "besieged")) unvowelledRoles(draft, around);
  else if (voice === "passive" || undergone) passiveRoles(draft, around);
  else if (voice === "both") unvowelledRoles(draft, around);
  else activeRoles(draft, around);
}

/** «من هاجم قواتنا», «الذين يقاتلون الجيش»: behind a relative without a pronoun the group is the object. */
function isRelative({ scene, at, kind }: Draft, { first, second }: VerbArguments): boolean {
  return (
    scene.nodes[at - 1]?.kind === "relative" &&
    scene.nodes[at]!.reading!.suffix === "" &&
    first === at + 1 &&
    second < 0 &&
    ATTACKS.has(kind)
  );
}
