import { Mark } from "../../../text/token.ts";
import type { Kind } from "../../kinds.ts";
import { ATTACKS } from "../classes.ts";
import type { Draft } from "../draft.ts";
import { AIRCRAFT, acts, partyLike } from "./forces.ts";
import { HOLDING } from "./holding.ts";
import type { VerbArguments } from "./verb-arguments.ts";
import { fillSlot } from "./verb-slots.ts";

/** Kinds whose verb is active where a party is its subject: «قصف», «دمر», «سيطر». */
const DEALT: ReadonlySet<Kind> = new Set<Kind>([...ATTACKS, "destruction", "territory", "seizure"]);

/** «قتل», «قصف»: a verb that without its vowels can be active or passive; who stands around it decides. */
export function unvowelledRoles(draft: Draft, around: VerbArguments): void {
  const { scene, kind } = draft;
  const { before, first, second } = around;
  if (before >= 0 && first >= 0) {
    fillSlot(draft, "actor", before, "subject-verb-object");
    fillSlot(draft, "target", first, "subject-verb-object");
    return;
  }
  const subject = scene.nodes[first];
  if (subject && second >= 0 && partyLike(subject) && !subject.members[0]!.counted) {
    fillSlot(draft, "actor", first, "verb-subject-object");
    fillSlot(draft, "target", second, "verb-subject-object");
    return;
  }
  // «طعن فلسطينيان جنديا»: two phrases right behind a verb of attack are subject and object.
  if (
    ATTACKS.has(kind) &&
    second === first + 1 &&
    first === draft.at + 1 &&
    before < 0 &&
    sidebySide(draft, second)
  ) {
    fillSlot(draft, "actor", first, "verb-subject-object");
    fillSlot(draft, "target", second, "verb-subject-object");
    return;
  }
  if (DEALT.has(kind)) dealtRoles(draft, around);
  else loneRoles(draft, around);
}

function sidebySide({ scene }: Draft, second: number): boolean {
  const node = scene.nodes[second]!;
  return !node.conj && !(node.before & Mark.comma) && scene.nodes[second - 1]!.members[0]!.sort !== "thing";
}

/** One group beside a verb of attack or taking: a party deals it, all others take it. */
function dealtRoles(draft: Draft, { before, first }: VerbArguments): void {
  const subject = before >= 0 ? before : first;
  // «طائرات مجهولة قصفت مدرسة»: aircraft of nobody that is named are what it was done with.
  if (
    ATTACKS.has(draft.kind) &&
    subject >= 0 &&
    AIRCRAFT.has(draft.scene.nodes[subject]!.members[0]!.id ?? "")
  ) {
    draft.kind = "air_strike";
    draft.weapon = "aircraft";
    return;
  }
  // «قصفت الدبابات الحي»
  if (ATTACKS.has(draft.kind) && subject >= 0 && draft.scene.nodes[subject]!.members[0]!.id === "tank") {
    draft.weapon = "tank";
    return;
  }
  if (subject >= 0 && partyLike(draft.scene.nodes[subject]!)) {
    fillSlot(draft, "actor", subject, "attacker-is-subject");
    if (before >= 0) fillSlot(draft, "target", first, "object-of-attack");
  } else if (first >= 0) fillSlot(draft, "target", first, "object-of-attack");
  else fillSlot(draft, "target", before, "subject-undergoes");
}

/** One group beside any other verb: a force that is named as a whole acts, people undergo. */
function loneRoles(draft: Draft, { before, first }: VerbArguments): void {
  const { scene, at, kind } = draft;
  const force = (i: number): boolean => i >= 0 && acts(scene.nodes[i]!);
  const suffix = scene.nodes[at]!.reading!.suffix;
  if (force(before) && scene.nodes[at + 1]?.type === "number")
    fillSlot(draft, "actor", before, "subject-verb-number");
  else if (before < 0 && force(first)) fillSlot(draft, "actor", first, "force-is-subject");
  else if (suffix !== "") fillSlot(draft, "actor", before >= 0 ? before : first, "subject-acts-on-pronoun");
  else if (first >= 0) fillSlot(draft, "target", first, "passive-without-vowels");
  else if (HOLDING.has(kind) && force(before)) fillSlot(draft, "actor", before, "force-is-subject");
  else fillSlot(draft, "target", before, "passive-without-vowels");
}
