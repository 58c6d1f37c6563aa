import { ACTOR_SUBJECT, OUTCOMES } from "../classes.ts";
import type { Draft } from "../draft.ts";
import { isPluralVerb } from "./plural-verbs.ts";
import type { VerbArguments } from "./verb-arguments.ts";
import { fillSlot } from "./verb-slots.ts";

/** What is undergone: the subject, wherever it stands, is whom it happened to. */
export function passiveRoles(draft: Draft, around: VerbArguments): void {
  if (takesOn(draft) && around.before >= 0 && around.first >= 0) {
    fillSlot(draft, "actor", around.before, "subject-acts");
    fillSlot(draft, "target", around.first, "seized");
    return;
  }
  const subject = subjectOf(draft, around);
  if (ACTOR_SUBJECT.has(draft.kind) && !OUTCOMES.has(draft.kind))
    fillSlot(draft, "actor", subject, "subject-acts");
  else fillSlot(draft, "target", subject, "subject-undergoes");
}

function subjectOf({ scene, at }: Draft, { before, first }: VerbArguments): number {
  if (before < 0) return first;
  if (isPluralVerb(scene.nodes[at]!)) return before;
  return first >= 0 && first - at <= 2 ? first : before;
}

/** «ألقت القبض على», «عثرت على»: the phrase ends with the preposition of its object. */
const takesOn = ({ scene, at }: Draft): boolean => scene.tokens[scene.nodes[at]!.to - 1]!.folded === "علي";
