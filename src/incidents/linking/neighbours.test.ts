import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { createNeighbourhood, type Entry } from "./neighbours.ts";

const KEYS = ["a", "b", "c"];

/** Pairs that are neighbours, worked out from what is in. */
function pairsOf(entries: readonly Entry[], reach: number): readonly string[] {
  const pairs = new Set<string>();
  for (const key of KEYS) {
    const list = entries
      .filter(({ keys }) => keys.includes(key))
      .map(({ rank }) => rank)
      .sort();
    for (const [i, one] of list.entries())
      for (const other of list.slice(i + 1, i + 1 + reach)) pairs.add(`${one}+${other}`);
  }
  return [...pairs].sort();
}

test("who is whose neighbour depends on what is in, not on how it came", () => {
  const entry = fc.record({
    rank: fc.integer({ min: 10, max: 30 }).map(String),
    keys: fc.subarray(KEYS, { minLength: 1 }),
    stays: fc.boolean(),
  });
  fc.assert(
    fc.property(
      fc.uniqueArray(entry, { selector: ({ rank }) => rank, maxLength: 14 }),
      fc.integer({ min: 1, max: 4 }),
      (entries, reach) => {
        const neighbourhood = createNeighbourhood<Entry>(reach);
        const pairs = new Set<string>();
        const name = (one: Entry, other: Entry) => [one.rank, other.rank].sort().join("+");
        for (const one of entries) {
          const { gained, lost } = neighbourhood.add(one);
          for (const other of gained) pairs.add(name(one, other));
          for (const [x, y] of lost) pairs.delete(name(x, y));
        }
        for (const one of entries) {
          if (one.stays) continue;
          for (const [x, y] of neighbourhood.remove(one)) pairs.add(name(x, y));
          for (const pair of [...pairs]) if (pair.split("+").includes(one.rank)) pairs.delete(pair);
        }
        const left = entries.filter(({ stays }) => stays);
        assert.deepEqual([...pairs].sort(), pairsOf(left, reach));
      },
    ),
  );
});
