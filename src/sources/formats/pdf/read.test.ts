import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { contextOf, inputOf, readAll } from "../../../../test/inputs.ts";
import { HOME } from "../../../../test/shared.ts";
import { pdfText } from "./extract.ts";
import { readPdf } from "./read.ts";

const fixture = (name: string): Buffer => readFileSync(join(HOME, "test/fixtures/pdf", name));
const read = (bytes: Uint8Array) => readAll(readPdf, inputOf("report.pdf", bytes), contextOf());
/** The headings and paragraphs of the page that a PDF was printed from. */
const printed = (name: string): string[] =>
  [
    ...fixture(name)
      .toString("utf8")
      .matchAll(/<(?:h1|p)>(.*?)<\/(?:h1|p)>/gs),
  ].map((found) => found[1]!.replace(/\s+/g, " ").trim());

for (const [name, what] of [
  ["report", "vowel marks, digits of both kinds, Latin names, brackets and quotations (Noto Naskh)"],
  ["columns", "a newspaper's two columns (Noto Sans Arabic)"],
  ["pages", "paragraphs over pages with heads and feet (Amiri)"],
] as const) {
  test(`the whole text is as it was printed: ${what}`, async () => {
    const { items, troubles } = await read(fixture(`${name}.pdf`));
    const [title, ...paragraphs] = printed(`${name}.html`);
    assert.deepEqual(troubles, []);
    assert.equal(items[0]!.title, title);
    assert.deepEqual(items[0]!.body.split("\n"), paragraphs);
    assert.equal(items[0]!.language, "ar");
    assert.equal(items[0]!.key, "file:/reports/report.pdf");
    assert.deepEqual(items[0]!.warnings, []);
  });
}

test("rows of a table are lines, and the dates are those of the file's properties", async () => {
  const { items } = await read(fixture("table.pdf"));
  assert.equal(
    items[0]!.body,
    [
      "نشرت اللجنة الطبية هذا الجدول مساء الخميس:",
      "المدينة | قتلى | جرحى",
      "وادي النخيل | 8 | 21",
      "بلدة الزيتون | 12 | 40",
      "الجسر القديم | ٣ | ٧",
      "ولا تشمل الأرقام المفقودين.",
    ].join("\n"),
  );
  assert.deepEqual(
    items[0]!.dates.map(({ origin, where, changed }) => [origin, where, changed]),
    [
      ["file-properties", "PDF CreationDate", false],
      ["file-properties", "PDF ModDate", true],
    ],
  );
});

test("pictures alone, passwords, damage and emptiness are told", async () => {
  const code = async (bytes: Uint8Array): Promise<string[]> => {
    const { items, troubles } = await read(bytes);
    assert.equal(items.length, 0);
    return troubles.map((trouble) => trouble.code);
  };
  assert.deepEqual(await code(fixture("picture.pdf")), ["no-text-layer"]);
  assert.deepEqual(await code(fixture("encrypted.pdf")), ["encrypted"]);
  assert.deepEqual(await code(Buffer.from("%PDF-1.7\nand nothing more")), ["damaged"]);
  assert.deepEqual(await code(new Uint8Array()), ["empty"]);
  assert.deepEqual(await code(unreadable("ٯىل مدىىوں ڡى")), ["unreadable-text-layer"]);
});

test("a letter that means another one in the file is read by its meaning", async () => {
  const { paragraphs } = await pdfText(new Uint8Array(unreadable("سلام")));
  assert.deepEqual(
    paragraphs.map(({ text }) => text),
    ["مالس"],
  );
});

/** A PDF of one line, each letter of which stands for one of the given ones, drawn from left to right. */
function unreadable(letters: string): Buffer {
  const hex = (letter: string): string => letter.charCodeAt(0).toString(16).padStart(4, "0");
  const map = [...letters].map((letter, at) => `<${(at + 65).toString(16)}> <${hex(letter)}>`);
  const cmap = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap 1 begincodespacerange <00> <ff> endcodespacerange ${map.length} beginbfchar ${map.join(" ")} endbfchar endcmap end end`;
  const text = `BT /F 12 Tf 50 700 Td (${map.map((_, at) => String.fromCharCode(at + 65)).join("")}) Tj ET`;
  const stream = (content: string): string =>
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>",
    stream(text),
    "<< /Type /Font /Subtype /Type1 /BaseFont /Courier /ToUnicode 6 0 R >>",
    stream(cmap),
  ];
  const body = objects.map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`).join("");
  return Buffer.from(`%PDF-1.4\n${body}trailer\n<< /Root 1 0 R /Size 7 >>\n%%EOF`);
}

test("any damage to a PDF gives troubles or an item", async () => {
  const good = unreadable("سلام على بلدة");
  await fc.assert(
    fc.asyncProperty(fc.nat(good.length - 1), fc.nat(255), async (at, byte) => {
      const bytes = Uint8Array.from(good);
      bytes[at] = byte;
      await read(bytes);
    }),
    { numRuns: 60 },
  );
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
      const { items, troubles } = await read(Buffer.concat([Buffer.from("%PDF-1.4\n"), bytes]));
      assert.equal(items.length + troubles.length, 1);
    }),
    { numRuns: 30 },
  );
});
