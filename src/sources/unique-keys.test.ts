import assert from "node:assert/strict";
import { test } from "node:test";
import { inputOf, plainReader } from "../../test/sources.ts";
import type { Item, Sourced } from "./item.ts";
import { withUniqueKeys } from "./unique-keys.ts";

/** Items with the given words, all of one key and at one place. */
async function* ofOneKey(words: Iterable<string>): AsyncGenerator<Sourced> {
  const input = inputOf("a.txt", "x");
  let item: Item | null = null;
  for await (const one of plainReader("text")(input, {} as never)) if (one.kind === "item") item = one.item;
  const custody = { ...item!.custody, position: "message 1" };
  for (const body of words) yield { kind: "item", item: { ...item!, key: "k", custody, body } };
}

async function keysOf(words: Iterable<string>): Promise<readonly string[]> {
  const keys: string[] = [];
  for await (const one of withUniqueKeys(ofOneKey(words))) if (one.kind === "item") keys.push(one.item.key);
  return keys;
}

test("other words under one key get keys of their own, the same words the same one", async () => {
  assert.deepEqual(await keysOf(["a", "b", "a", "c", "b", "c", "d"]), [
    "k",
    "k#message 1",
    "k",
    "k#message 1 2",
    "k#message 1",
    "k#message 1 2",
    "k#message 1 3",
  ]);
});

test("a hundred thousand items of one key and place come to an end", async () => {
  const begin = performance.now();
  const keys = await keysOf(Array.from({ length: 100_000 }, (_, nth) => String(nth)));
  assert.equal(new Set(keys).size, 100_000);
  assert.ok(performance.now() - begin < 20_000);
});
