import type { Kind } from "../kinds.ts";

/** What happens to people: the people are the target, a number counts them. */
export const OUTCOMES: ReadonlySet<Kind> = new Set<Kind>(["killed", "injured", "missing", "execution"]);

/** What is done to or by people who move, are held or freed: they are the target. */
export const PEOPLE_MOVES: ReadonlySet<Kind> = new Set<Kind>([
  "surrender",
  "displacement",
  "release",
  "detention",
  "abduction",
  "besieged",
  "strength",
]);

export const ATTACKS: ReadonlySet<Kind> = new Set<Kind>([
  "air_strike",
  "shelling",
  "explosion",
  "suicide_attack",
  "attack",
]);

/** What a cause can be, and what can come of it. */
export const EVENTS: ReadonlySet<Kind> = new Set<Kind>([...ATTACKS, "clash"]);
export const RESULTS: ReadonlySet<Kind> = new Set<Kind>([
  "killed",
  "injured",
  "missing",
  "destruction",
  "displacement",
  "surrender",
  "besieged",
  "detention",
]);

/** Kinds whose subject acts: «سيطرت القوات», «انتشرت الشرطة». */
export const ACTOR_SUBJECT: ReadonlySet<Kind> = new Set<Kind>([
  "clash",
  "air_strike",
  "shelling",
  "explosion",
  "suicide_attack",
  "attack",
  "territory",
  "movement",
  "negotiation",
  "agreement",
  "protest",
  "aid",
  "destruction",
  "seizure",
]);

export const TALKS: ReadonlySet<Kind> = new Set<Kind>(["negotiation", "agreement"]);
