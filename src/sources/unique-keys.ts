import { createHash } from "node:crypto";
import type { Item, Sourced } from "./item.ts";

/**
 * Makes keys unique among all that one given file holds: an item with the key of an earlier one but other words gets
 * «#position» behind it. The same words again keep their key: they are the same report twice.
 */
export async function* withUniqueKeys(sourced: AsyncIterable<Sourced>): AsyncGenerator<Sourced> {
  const seen = new Map<string, string>();
  const nths = new Map<string, number>();
  const again = new Map<string, string>();
  for await (const one of sourced) {
    if (one.kind === "trouble") {
      yield one;
      continue;
    }
    const { item } = one;
    const words = wordsOf(item);
    let key = item.key;
    if (seen.has(key) && seen.get(key) !== words) {
      const placed = `${item.key}#${item.custody.position ?? item.name}`;
      const same = `${placed} ${words}`;
      // Counted, not tried one after the other: in a hostile file a million items have one key at one place.
      for (let nth = (nths.get(placed) ?? 0) + 1; !again.has(same); nth++) {
        key = nth === 1 ? placed : `${placed} ${nth}`;
        nths.set(placed, nth);
        if (!seen.has(key)) again.set(same, key);
      }
      key = again.get(same)!;
    }
    seen.set(key, words);
    yield key === item.key ? one : { kind: "item", item: { ...item, key } };
  }
}

/** A short fingerprint of the text, so that a million items can be held in mind. */
function wordsOf(item: Item): string {
  return createHash("sha256")
    .update(`${item.title ?? ""}\n\n${item.body}`)
    .digest("base64")
    .slice(0, 16);
}
