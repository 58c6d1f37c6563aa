import { TAG_BITS, type Tag } from "../lexicon/entry.ts";
import type { Reading } from "../lexicon/read.ts";

/** The relation that a cut prefix letter gives: «ب» → `b`, «ل» → `l`, «ك» → `k`. */
export function prefixRelation(prefix: string): string {
  if (prefix === "") return "";
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

/** The reading of one tag among those of an item, or null; `tags` holds the bits of all tags that they have. */
export function taggedAs(
  item: { readonly tags: number; readonly readings: readonly Reading[] },
  tag: Tag,
): Reading | null {
  return item.tags & TAG_BITS[tag] ? readingOf(item.readings, tag) : null;
}
