import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { contextOf, inputOf, readAll } from "../../../../test/inputs.ts";
import { sheetRows, xlsxFile } from "../../../../test/office.ts";
import { runGuarded } from "../guard/run.ts";
import { guessMapping } from "./mapping.ts";
import { readXlsx } from "./xlsx.ts";

const read = (bytes: Uint8Array, left = 1024 ** 3) =>
  readAll(
    readXlsx,
    inputOf("reports.xlsx", bytes),
    contextOf({ mapping: async (columns, sample) => guessMapping(columns, sample), budget: { left } }),
  );

test("rows of a right-to-left sheet: days, counted days, texts of days, formulas", async () => {
  const sheet = sheetRows([
    ["النص", "تاريخ النشر", "المعرف"],
    ["غارة على الجسر القديم", "d43172", 7],
    ["=A2&amp;1→عاد الهدوء إلى الوادي", 43173.5, null],
    ["قافلة تدخل بلدة الزيتون", "١٥/٠٣/٢٠١٨", null],
  ]);
  const { items, troubles } = await read(xlsxFile({ ورقة: sheet }));
  assert.deepEqual(troubles, []);
  assert.deepEqual(
    items.map((item) => [
      item.key,
      item.custody.position,
      item.body,
      item.dates[0]?.day,
      item.dates[0]?.written,
    ]),
    [
      ["id:reports.xlsx/7", "row 2", "غارة على الجسر القديم", "2018-03-13", "2018-03-13"],
      ["file:/reports/reports.xlsx#row 3", "row 3", "عاد الهدوء إلى الوادي", "2018-03-14", "43173.5"],
      ["file:/reports/reports.xlsx#row 4", "row 4", "قافلة تدخل بلدة الزيتون", "2018-03-15", "١٥/٠٣/٢٠١٨"],
    ],
  );
  assert.equal(items[0]!.format, "xlsx");
});

test("a title above the header, empty rows, and sheets with the same header", async () => {
  const { items, troubles } = await read(
    xlsxFile({
      ملاحظات: sheetRows([
        ["هذه ملاحظات", "فقط"],
        ["أ", "ب"],
      ]),
      آذار: sheetRows([["أخبار آذار"], ["text", "date"], ["خبر أول", "2018-03-13"]], 2),
      نيسان: sheetRows([
        ["Text", "Date"],
        ["خبر ثانٍ", "2018-04-01"],
      ]),
    }),
  );
  assert.deepEqual(
    items.map((item) => [item.body, item.custody.position, item.dates[0]?.day]),
    [
      ["خبر أول", "sheet «آذار», row 4", "2018-03-13"],
      ["خبر ثانٍ", "sheet «نيسان», row 2", "2018-04-01"],
    ],
  );
  assert.deepEqual(
    troubles.map(({ code, warning }) => [code, warning]),
    [["no-mapping", true]],
  );
  assert.match(troubles[0]!.says, /«ملاحظات»/);
});

test("bombs, old files, passwords and damage are told and nothing is unpacked", async () => {
  const code = async (bytes: Uint8Array, left?: number): Promise<string[]> =>
    (await read(bytes, left)).troubles.map((trouble) => trouble.code);
  const good = xlsxFile({ a: sheetRows([["text"], ["خبر"]]) });
  assert.deepEqual(await code(good, 500), ["bomb"]);
  assert.deepEqual(await code(good.subarray(0, good.length - 40)), ["damaged"]);
  const old = Buffer.alloc(600);
  old.writeUInt32BE(0xd0cf11e0);
  assert.deepEqual(await code(old), ["unknown-format"]);
  old.write("EncryptedPackage", 200, "utf16le");
  assert.deepEqual(await code(old), ["encrypted"]);
  assert.deepEqual(await code(new Uint8Array()), ["empty"]);
});

test("a cell at the far end of a sheet, which makes a table of 17 thousand million cells, is stopped", async () => {
  const far = `<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row>`;
  const outcome = await runGuarded("xlsx", xlsxFile({ a: far }), { time: 1500, memory: 1024 ** 3 });
  assert.ok(outcome.kind === "time" || outcome.kind === "memory");
});

test("any damage to a workbook gives troubles or items", async () => {
  const good = xlsxFile({
    a: sheetRows([
      ["text", "date"],
      ["خبر", "2018-03-13"],
    ]),
  });
  await fc.assert(
    fc.asyncProperty(fc.nat(good.length - 1), fc.nat(255), async (at, byte) => {
      const bytes = good.slice();
      bytes[at] = byte;
      await read(bytes);
    }),
    { numRuns: 30 },
  );
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
      assert.equal((await read(bytes)).items.length, 0);
    }),
    { numRuns: 50 },
  );
});
