import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { decoded } from "./charset.ts";

const TEXT = "قال مصدر عسكري إن القوات تقدمت في المدينة، وأضاف أن المعارك مستمرة.";

function encodedIn(charset: string, text: string): Buffer {
  const decoder = new TextDecoder(charset);
  const codes = new Map(
    Array.from({ length: 256 }, (_, code) => [decoder.decode(Uint8Array.of(code)), code]),
  );
  return Buffer.from([...text].map((letter) => codes.get(letter) ?? 63));
}
const UTF_16 = Buffer.from(TEXT, "utf16le");

/** Bytes, header, HTML or not; charset and whether it is sure. The text is always the same. */
const CASES: readonly (readonly [string, Uint8Array, string | null, boolean, string, boolean])[] = [
  ["UTF-8", Buffer.from(TEXT), null, false, "utf-8", true],
  ["UTF-8 with its mark", Buffer.from(`\ufeff${TEXT}`), null, false, "utf-8", true],
  ["UTF-8 declared windows-1256", Buffer.from(TEXT), "text/html; charset=windows-1256", true, "utf-8", false],
  ["windows-1256 undeclared", encodedIn("windows-1256", TEXT), null, false, "windows-1256", true],
  [
    "windows-1256 declared",
    encodedIn("windows-1256", TEXT),
    "text/html;charset=cp1256",
    true,
    "windows-1256",
    true,
  ],
  [
    "windows-1256 declared UTF-8",
    encodedIn("windows-1256", TEXT),
    "text/html; charset=utf-8",
    true,
    "windows-1256",
    false,
  ],
  [
    "windows-1256 declared Latin",
    encodedIn("windows-1256", TEXT),
    "text/html; charset=ISO-8859-1",
    true,
    "windows-1256",
    false,
  ],
  ["ISO-8859-6 undeclared", encodedIn("iso-8859-6", TEXT), null, false, "iso-8859-6", true],
  [
    "ISO-8859-6 declared",
    encodedIn("iso-8859-6", TEXT),
    "text/html; charset=ISO-8859-6",
    true,
    "iso-8859-6",
    true,
  ],
  ["UTF-16 with its mark", Buffer.from(`\ufeff${TEXT}`, "utf16le"), null, false, "utf-16le", true],
  [
    "UTF-16 big-endian with its mark",
    Buffer.from(`\ufeff${TEXT}`, "utf16le").swap16(),
    null,
    false,
    "utf-16be",
    true,
  ],
  ["UTF-16 without a mark", UTF_16, null, false, "utf-16le", true],
  ["UTF-16 big-endian without a mark", Buffer.from(UTF_16).swap16(), null, false, "utf-16be", true],
];

for (const [name, bytes, header, html, charset, surely] of CASES) {
  test(`${name} is read as ${charset}`, () => {
    assert.deepEqual(decoded("f", bytes, header, html), { text: TEXT, charset, surely });
  });
}

test("a page's <meta> is believed where the header is silent, in both spellings", () => {
  for (const meta of [
    '<meta charset="windows-1256">',
    '<META http-equiv=Content-Type content="text/html; charset=windows-1256">',
  ]) {
    const found = decoded("f", encodedIn("windows-1256", `${meta}<p>${TEXT}`), null, true);
    assert.deepEqual(found, { text: `${meta}<p>${TEXT}`, charset: "windows-1256", surely: true });
  }
});

test("one broken byte does not make UTF-8 another charset", () => {
  const bytes = Buffer.concat([Buffer.from(TEXT.repeat(3)), Buffer.from([0xd9])]);
  assert.deepEqual(decoded("f", bytes, null, false), {
    text: `${TEXT.repeat(3)}\ufffd`,
    charset: "utf-8",
    surely: false,
  });
});

test("what is no text says so", () => {
  const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]);
  for (const bytes of [png, Uint8Array.from({ length: 3000 }, (_, i) => (i * 7919) % 251)]) {
    const found = decoded("f", bytes, null, true);
    assert.equal("code" in found && found.code, "binary");
  }
});

test("any bytes and any header give a text or a trouble", () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 200 }),
      fc.option(fc.string()),
      fc.boolean(),
      (bytes, header, html) => {
        const found = decoded("f", bytes, header === null ? null : `text/html; charset=${header}`, html);
        assert.ok("code" in found || typeof found.text === "string");
      },
    ),
  );
});

test("Arabic behind a long head of scripts is found, whatever the server calls it", () => {
  const page = Buffer.concat([
    Buffer.from(`<script>${"a=1;".repeat(40_000)}</script>`),
    encodedIn("windows-1256", TEXT),
  ]);
  for (const type of [null, "text/html; charset=iso-8859-1"]) {
    const read = decoded("a.html", page, type, true);
    assert.ok("text" in read);
    assert.deepEqual([read.charset, read.text.endsWith(TEXT)], ["windows-1256", true], String(type));
  }
});

test("a header of blanks comes to an end", () => {
  const begin = performance.now();
  assert.ok(
    "text" in decoded("a.txt", Buffer.from(TEXT), `text/html; charset=${" ".repeat(60_000)}!`, false),
  );
  assert.ok(performance.now() - begin < 200);
});
