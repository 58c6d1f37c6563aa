import { createHash } from "node:crypto";
import type { Item, Sourced } from "./item.ts";

/**
 * Makes keys unique among all that one given file holds: an item with the key of an earlier one but other words gets
 * «#position» behind it. The same words again keep their key: they are the same report twice.
 */
export async function* withUniqueKeys(sourced: AsyncIterable<Sourced>): AsyncGenerator<Sourced> {
  const seen = new Map<string, string>();
  for await (const one of sourced) {
    if (one.kind === "trouble") {
      yield one;
      continue;
    }
    const { item } = one;
    const words = wordsOf(item);
    let key = item.key;
    for (let nth = 1; seen.has(key) && seen.get(key) !== words; nth++) {
      const position = item.custody.position ?? item.name;
      key = `${item.key}#${position}${nth === 1 ? "" : ` ${nth}`}`;
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
