import type { Reading } from "../lexicon/read.ts";

/** The relation that a cut prefix letter gives: «ب» → `b`, «ل» → `l`, «ك» → `k`. */
export function prefixRelation(prefix: string): string {
  if (prefix.endsWith("ب")) return "b";
  if (prefix.endsWith("ل")) return "l";
  if (prefix.endsWith("ك")) return "k";
  return "";
}

/** The reading of one tag among several of the same words, or null. */
export function readingOf(readings: readonly Reading[], tag: string): Reading | null {
  for (const reading of readings) if (reading.entry.tag === tag) return reading;
  return null;
}
