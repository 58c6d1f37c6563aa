import type { Kind } from "../../extract/kinds.ts";

/**
 * Kinds that count as ASSAULT: PLOVER's «deliberate use of physical violence by one against another», which holds
 * fighting, bombing, killing, hurting, torture and kidnapping, and damage done to things by such violence. Arrests by the
 * state (COERCE in PLOVER), sieges and gained ground are none.
 */
export const ASSAULT_KINDS: ReadonlySet<Kind> = new Set<Kind>([
  "clash",
  "air_strike",
  "shelling",
  "explosion",
  "suicide_attack",
  "attack",
  "execution",
  "abduction",
  "killed",
  "injured",
  "destruction",
]);

/** Kinds that count as PROTEST. */
export const PROTEST_KINDS: ReadonlySet<Kind> = new Set<Kind>(["protest"]);
