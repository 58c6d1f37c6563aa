/** Kinds of triggers that name an event with force in it. */
export const EVENT_KINDS = new Set([
  "air_strike",
  "shelling",
  "explosion",
  "suicide_attack",
  "attack",
  "clash",
]);
