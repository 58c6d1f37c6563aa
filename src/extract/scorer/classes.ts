import type { Kind } from "../kinds.ts";

/** Kinds whose roles are told in the same ways share their weights. */
export const CLASS_OF: Readonly<Record<Kind, string>> = {
  killed: "harm",
  injured: "harm",
  missing: "harm",
  execution: "harm",
  surrender: "leaving",
  displacement: "leaving",
  movement: "going",
  release: "holding",
  detention: "holding",
  abduction: "holding",
  besieged: "holding",
  strength: "strength",
  air_strike: "fire",
  shelling: "fire",
  explosion: "blast",
  suicide_attack: "blast",
  attack: "attack",
  clash: "clash",
  destruction: "thing",
  seizure: "thing",
  territory: "ground",
  negotiation: "talk",
  agreement: "talk",
  protest: "civil",
  aid: "civil",
};

/** What is chosen: who did it, to whom, where, when; and whether the mention is a claim at all. */
export const CHOICES = ["actor", "target", "place", "time", "claim"] as const;
export type Choice = (typeof CHOICES)[number];
