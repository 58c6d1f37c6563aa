import { ACTOR_SUBJECT, OUTCOMES } from "../classes.ts";
import type { Draft } from "../draft.ts";
import { isPluralVerb } from "./plural-verbs.ts";
import type { VerbArguments } from "./verb-arguments.ts";
import { fillSlot } from "./verb-slots.ts";

/** What is undergone: the subject, wherever it stands, is whom it happened to. */
export function passiveRoles(draft: Draft, around: VerbArguments): void {
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
