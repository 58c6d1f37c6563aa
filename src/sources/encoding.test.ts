import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { textOf } from "./encoding.ts";

const codeOf = (bytes: Uint8Array): string => {
  const text = textOf("f", bytes);
  return typeof text === "string" ? "text" : text.code;
};
/** Arabic in an old code page, letter by letter. */
const encoded = (text: string, page: string): Uint8Array => {
  const decoder = new TextDecoder(page);
  const byLetter = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
  );
  return Uint8Array.from([...text].map((letter) => byLetter.get(letter) ?? 63));
};
const TEXT = "أعلنت قوات سوريا الديمقراطية مقتل 38 مسلحاً في الباغوز";

test("UTF-8 is text, as it stands", () => {
  for (const text of [TEXT, `\ufeff${TEXT}`, "a\r\nb", "plain", "عربي \u200f مع علامات"]) {
    assert.equal(textOf("f", Buffer.from(text)), text);
  }
});

test("old code pages and UTF-16 are called by their names", () => {
  assert.equal(codeOf(encoded(TEXT, "windows-1256")), "windows-1256");
  assert.equal(codeOf(encoded(TEXT, "iso-8859-6")), "iso-8859-6");
  assert.equal(codeOf(Buffer.from(`\ufeff${TEXT}`, "utf16le")), "utf-16");
  assert.equal(codeOf(Buffer.from(`\ufeff${TEXT}`, "utf16le").swap16()), "utf-16");
  assert.equal(codeOf(Buffer.from(TEXT, "utf16le")), "utf-16");
});

test("what is no text is said to be none", () => {
  assert.equal(codeOf(Buffer.from([0, 1, 2, 3, 0, 5])), "binary");
  assert.equal(codeOf(Buffer.from("%PDF-1.4 \n")), "binary");
  assert.equal(codeOf(Uint8Array.from({ length: 999 }, (_, i) => (i * 37) % 256)), "binary");
});

test("a broken letter is said with its line", () => {
  const trouble = textOf(
    "f",
    Buffer.concat([Buffer.from(`${TEXT}\n`.repeat(30)), Buffer.from([0xd8]), Buffer.from(" x")]),
  );
  assert.ok(typeof trouble !== "string");
  assert.deepEqual([trouble.code, trouble.line], ["not-utf-8", 31]);
});

test("any bytes give a text or a trouble", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const text = textOf("f", bytes);
      assert.ok(typeof text === "string" || text.says.length > 0);
    }),
  );
});
