import type { Kind } from "../../extract/kinds.ts";

/** Kinds that may be names of one happening stand in one family. */
export const FAMILIES = [
  "violence",
  "outcome",
  "capture",
  "ground",
  "talks",
  "crowd",
  "strength",
  "aid",
] as const;
export type Family = (typeof FAMILIES)[number];

const FAMILY: Readonly<Record<Kind, Family>> = {
  clash: "violence",
  air_strike: "violence",
  shelling: "violence",
  explosion: "violence",
  suicide_attack: "violence",
  attack: "violence",
  execution: "violence",
  killed: "outcome",
  injured: "outcome",
  missing: "outcome",
  destruction: "outcome",
  abduction: "capture",
  detention: "capture",
  release: "capture",
  seizure: "capture",
  surrender: "ground",
  besieged: "ground",
  territory: "ground",
  movement: "ground",
  displacement: "ground",
  strength: "strength",
  negotiation: "talks",
  agreement: "talks",
  protest: "crowd",
  aid: "aid",
};

/** The family of a kind. */
export function familyOf(kind: Kind): Family {
  return FAMILY[kind];
}
