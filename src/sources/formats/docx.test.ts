import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { contextOf, inputOf, readAll } from "../../../test/inputs.ts";
import { coreXml, docxFile, officeFile } from "../../../test/office.ts";
import { readDocx } from "./docx.ts";

const read = (bytes: Uint8Array, left = 1024 ** 3) =>
  readAll(readDocx, inputOf("report.docx", bytes), contextOf({ budget: { left } }));
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (inside: string, style = ""): string =>
  `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${inside}</w:p>`;
const cell = (text: string): string => `<w:tc>${paragraph(run(text))}</w:tc>`;

const BODY = [
  paragraph(run("قصف على بلدة الزيتون"), "T"),
  paragraph(`${run("قُتل 3 ")}${run("أشخاص")}<w:r><w:footnoteReference w:id="2"/></w:r>${run(" في البلدة.")}`),
  paragraph("<w:del><w:r><w:delText>محذوف</w:delText></w:r></w:del>"),
  paragraph(`${run("سطر أول")}<w:r><w:br/></w:r>${run("سطر ثانٍ")}`),
  `<w:tbl><w:tr>${cell("المدينة")}${cell("قتلى")}</w:tr><w:tr>${cell("الزيتون")}${cell("3")}</w:tr></w:tbl>`,
].join("");

test("paragraphs, tables, the title and the properties of a document", async () => {
  const core = coreXml("مستند", "سالم &amp; ليلى", "2018-03-13T10:15:00Z", "2018-03-15T08:00:00Z");
  const { items, troubles } = await read(docxFile(BODY, { "docProps/core.xml": core }));
  assert.deepEqual(troubles, []);
  const [item] = items;
  assert.equal(item!.title, "قصف على بلدة الزيتون");
  assert.equal(
    item!.body,
    ["قُتل 3 أشخاص في البلدة.", "سطر أول", "سطر ثانٍ", "المدينة | قتلى", "الزيتون | 3"].join("\n"),
  );
  assert.equal(item!.author, "سالم & ليلى");
  assert.equal(item!.key, "file:/reports/report.docx");
  assert.equal(item!.language, "ar");
  assert.deepEqual(
    item!.dates.map(({ day, origin, changed }) => [day, origin, changed]),
    [
      ["2018-03-13", "file-properties", false],
      ["2018-03-15", "file-properties", true],
    ],
  );
});

test("without a title's style the properties' title is used, if it is one", async () => {
  const body = paragraph(run("عاد الهدوء إلى الوادي."));
  const title = async (written: string): Promise<string | null> => {
    const bytes = docxFile(body, { "docProps/core.xml": coreXml(written, "", "", "") });
    return (await read(bytes)).items[0]!.title;
  };
  assert.equal(await title("هدوء في وادي النخيل"), "هدوء في وادي النخيل");
  assert.equal(await title("Document1"), null);
  assert.equal(await title(""), null);
});

test("what is no document is told", async () => {
  const code = async (bytes: Uint8Array, left?: number): Promise<string[]> =>
    (await read(bytes, left)).troubles.map((trouble) => trouble.code);
  const good = docxFile(BODY);
  assert.deepEqual(await code(docxFile("")), ["empty"]);
  assert.deepEqual(await code(good, 1000), ["bomb"]);
  assert.deepEqual(await code(good.subarray(0, 800)), ["damaged"]);
  assert.deepEqual(await code(officeFile({ "a.txt": "x" })), ["damaged"]);
  const many = Object.fromEntries(Array.from({ length: 10_001 }, (_, at) => [`${at}`, ""]));
  assert.deepEqual(await code(officeFile(many)), ["bomb"]);
  const zeros = officeFile({ "word/media/a.bin": "\0".repeat(5 * 1024 * 1024) });
  assert.ok(zeros.length < 100 * 1024);
  assert.deepEqual(await code(zeros, 4 * 1024 * 1024), ["bomb"]);
});

test("any damage to a document gives troubles or an item", async () => {
  const good = docxFile(BODY);
  await fc.assert(
    fc.asyncProperty(fc.nat(good.length - 1), fc.nat(255), async (at, byte) => {
      const bytes = good.slice();
      bytes[at] = byte;
      await read(bytes);
    }),
    { numRuns: 50 },
  );
});
