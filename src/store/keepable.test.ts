import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { keepable, keepableKey } from "./keepable.ts";

const TEXT = fc.string({
  unit: fc.constantFrom("\0", "\ud83d", "\ude00", "😀", "ق", "a", "\n", "\ufffd"),
  maxLength: 50,
});

test("any text is made one that both databases hold, letter for letter", () => {
  fc.assert(
    fc.property(TEXT, (text) => {
      const kept = keepable(text);
      assert.equal(kept.length, text.length);
      assert.ok(kept.isWellFormed() && !kept.includes("\0"));
      assert.equal(Buffer.from(kept).toString(), kept);
      assert.equal(keepable(kept), kept);
      if (text.isWellFormed() && !text.includes("\0")) assert.equal(kept, text);
    }),
  );
});

test("a key of any length fits into an index, and different ones stay different", () => {
  assert.equal(keepableKey("url:palm.example/1"), "url:palm.example/1");
  const long = (end: string) => keepableKey(`url:palm.example/${"😀".repeat(2000)}${end}`);
  assert.equal(long("a"), long("a"));
  assert.notEqual(long("a"), long("b"));
  assert.ok(Buffer.byteLength(long("a")) < 2704);
});
