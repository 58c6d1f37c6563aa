/** Kinds of bodies that do themselves what they announce. */
export const OWN_FORCES = new Set([
  "army",
  "police",
  "security",
  "militia",
  "armed-group",
  "faction",
  "coalition",
  "ministry",
  "air-force",
]);
