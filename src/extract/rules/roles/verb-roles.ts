import { Feature } from "../../../lexicon/inflect.ts";
import { ATTACKS, OUTCOMES, PEOPLE_MOVES } from "../classes.ts";
import type { Draft } from "../draft.ts";
import { activeRoles } from "./active-verbs.ts";
import { HOLDING } from "./holding.ts";
import { passiveRoles } from "./passive-verbs.ts";
import { unvowelledRoles } from "./unvowelled-verbs.ts";
import { argumentsOf, type VerbArguments } from "./verb-arguments.ts";
import { fillSlot } from "./verb-slots.ts";

/** Fills actor and target of a draft whose trigger is a finite verb. */
export function verbRoles(draft: Draft): void {
  const { scene, at, kind } = draft;
  const voice = scene.nodes[at]!.reading!.entry.cells.voice ?? "active";
  const around = argumentsOf(draft);
  const undergone =
    voice === "phrase" && !HOLDING.has(kind) && (OUTCOMES.has(kind) || PEOPLE_MOVES.has(kind));
  if (voice !== "passive" && (isRelative(draft, around) || hasPronounSubject(draft, around)))
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

/** «إنه ضرب مواقع الجماعة»: the pronoun of «أنّ» is the subject, the one group behind is the object. */
function hasPronounSubject({ scene, at, kind }: Draft, { before, first, second }: VerbArguments): boolean {
  if (before >= 0 || first !== at + 1 || second >= 0 || !ATTACKS.has(kind)) return false;
  const that = scene.nodes[at - 1];
  if (that?.kind !== "that" || scene.nodes[at]!.reading!.suffix !== "") return false;
  const { folded } = scene.tokens[that.to - 1]!;
  const feminine = (scene.nodes[at]!.reading!.features & Feature.feminine) !== 0;
  return feminine ? folded.endsWith("نها") : folded.endsWith("نه");
}
