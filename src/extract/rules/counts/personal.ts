/** Kinds that happen to persons, one by one. */
export const PERSONAL: ReadonlySet<string> = new Set([
  "killed",
  "injured",
  "detention",
  "abduction",
  "release",
  "execution",
  "missing",
  "displacement",
  "surrender",
]);
