import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { LARGEST_REPORT, linesOf } from "./lines.ts";

async function collect(chunks: readonly Uint8Array[]): Promise<(string | null)[]> {
  const stream = (async function* () {
    yield* chunks;
  })();
  const lines: (string | null)[] = [];
  for await (const { bytes, number } of linesOf(stream)) {
    lines.push(bytes === null ? null : Buffer.from(bytes).toString());
    assert.equal(number, lines.length);
  }
  return lines;
}

test("lines come out the same however the stream is cut", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string({ unit: fc.constantFrom("ق", "a", "\n", " ") })), async (parts) => {
      const whole = parts.join("");
      const expected = whole.split("\n");
      if (expected.at(-1) === "") expected.pop();
      assert.deepEqual(await collect(parts.map((part) => Buffer.from(part))), expected);
    }),
  );
});

test("a line longer than any report is let go, the next one is read", async () => {
  const part = Buffer.alloc(LARGEST_REPORT / 4, "x");
  assert.deepEqual(await collect([part, part, part, part, part, Buffer.from("\nnext\n")]), [null, "next"]);
});
