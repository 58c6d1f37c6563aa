import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { fileName } from "./file-name.ts";

test("a name stays itself where it can", () => {
  for (const name of ["BB-15-20180215", "تقرير 1", "a.b"]) assert.equal(fileName(name), name);
});

test("no name leads out of its folder, hides, or is too long", () => {
  assert.equal(fileName("../../etc/passwd"), "__.._etc_passwd");
  assert.equal(fileName(""), "_");
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 400 }), (name) => {
      const safe = fileName(name);
      assert.ok(
        safe !== "" && !safe.startsWith(".") && !/[/\\]/.test(safe) && Buffer.byteLength(safe) <= 255,
      );
    }),
  );
});
