/** The kinds of claims, in the order of docs/claims.md. */
export const KINDS = [
  "clash",
  "air_strike",
  "shelling",
  "explosion",
  "suicide_attack",
  "attack",
  "execution",
  "abduction",
  "detention",
  "killed",
  "injured",
  "missing",
  "surrender",
  "release",
  "displacement",
  "besieged",
  "destruction",
  "seizure",
  "territory",
  "movement",
  "strength",
  "negotiation",
  "agreement",
  "protest",
  "aid",
] as const;
export type Kind = (typeof KINDS)[number];

export const MODALITIES = ["asserted", "attempted", "planned", "denied", "unconfirmed"] as const;
export type Modality = (typeof MODALITIES)[number];

/** Kinds whose count is of people, for which a figure is right or wrong. */
export const FIGURE_KINDS: ReadonlySet<Kind> = new Set<Kind>([
  "killed",
  "injured",
  "surrender",
  "displacement",
  "release",
  "detention",
  "abduction",
  "execution",
  "strength",
]);
