import { ATTACKS } from "../classes.ts";
import type { Draft } from "../draft.ts";

/** People who attack nobody in the words of a report. */
const HARMLESS = new Set([
  "children",
  "women",
  "civilians",
  "elderly",
  "medics",
  "patients",
  "displaced",
  "students",
]);

/** Takes out actors that cannot be: things, and people who attack nobody. */
export function dropHarmless(draft: Draft): void {
  draft.actor = draft.actor.filter(
    (member) => member.sort !== "thing" && !(ATTACKS.has(draft.kind) && HARMLESS.has(member.group)),
  );
}
