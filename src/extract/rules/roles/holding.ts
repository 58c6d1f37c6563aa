import type { Kind } from "../../kinds.ts";

/** Kinds whose verb has a holder for its subject. */
export const HOLDING: ReadonlySet<Kind> = new Set<Kind>([
  "besieged",
  "detention",
  "abduction",
  "release",
  "seizure",
]);
