import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { contextOf, inputOf, readAll } from "../../../../test/inputs.ts";
import { readCsv } from "./csv.ts";
import { guessMapping } from "./mapping.ts";

const context = () => contextOf({ mapping: async (columns, sample) => guessMapping(columns, sample) });
const read = (bytes: Uint8Array | string, more = {}) =>
  readAll(readCsv, inputOf("reports.csv", bytes, more), context());

test("every row is an item with its line, its key and its date", async () => {
  const { items, troubles } = await read(
    [
      "\ufeffid,title,text,source,date,url",
      '7,قصف,"قُتل 3 أشخاص، في بلدة الزيتون\nوجرح 5 ""آخرون""",صوت الوادي,13/03/2018,https://www.wadi.example/a?utm_source=x',
      "",
      ",هدنة,بدأت هدنة في وادي النخيل,,١٤ مارس ٢٠١٨,https://www.wadi.example/b/",
      ",,عادت العائلات إلى بلدة الزيتون,,لاحقاً,",
    ].join("\r\n"),
  );
  assert.deepEqual(troubles, []);
  assert.deepEqual(
    items.map((item) => [
      item.name,
      item.key,
      item.custody.position,
      item.title,
      item.outlet,
      item.dates[0]?.day,
    ]),
    [
      ["reports.csv:2", "id:صوت الوادي/7", "row 2", "قصف", "صوت الوادي", "2018-03-13"],
      ["reports.csv:5", "url:wadi.example/b", "row 5", "هدنة", null, "2018-03-14"],
      ["reports.csv:6", "file:/reports/reports.csv#row 6", "row 6", null, null, undefined],
    ],
  );
  assert.equal(items[0]!.body, 'قُتل 3 أشخاص، في بلدة الزيتون\nوجرح 5 "آخرون"');
  assert.equal(items[0]!.language, "ar");
  assert.equal(items[0]!.dates[0]!.origin, "cell");
  assert.equal(items[0]!.raw, items[1]!.raw);
  assert.deepEqual(
    items[2]!.warnings.map(({ code, line, warning }) => [code, line, warning]),
    [["wrong-date", 6, true]],
  );
});

test("delimiters are told, and Excel's own line of one", async () => {
  for (const sign of [";", "\t", "|", ","]) {
    const { items } = await read(`النص${sign}التاريخ\nغارة على الجسر${sign}2018-03-13\n`);
    assert.deepEqual(
      items.map((item) => [item.body, item.dates[0]?.day, item.custody.position]),
      [["غارة على الجسر", "2018-03-13", "row 2"]],
      sign,
    );
  }
  const { items } = await read("sep=;\r\ntext;date\r\nغارة, على الجسر;2018-03-13\r\n");
  assert.deepEqual(
    items.map((item) => [item.body, item.custody.position]),
    [["غارة, على الجسر", "row 3"]],
  );
});

test("a table in windows-1256 is read", async () => {
  // «النص,التاريخ» and «قصف الجسر القديم مساء الأحد,2018-03-13».
  const arabic = "ءآأؤإئابةتثجحخدذرزسشصض";
  const bytes = [..."النص,التاريخ\nقصف الجسر القديم مساء الأحد,2018-03-13\n"].map((letter) => {
    const code = letter.charCodeAt(0);
    if (code < 128) return code;
    if (arabic.includes(letter)) return 0xc1 + arabic.indexOf(letter);
    const later: Record<string, number> = {
      ط: 0xd8,
      ع: 0xda,
      ق: 0xde,
      ل: 0xe1,
      م: 0xe3,
      ن: 0xe4,
      و: 0xe6,
      ي: 0xed,
    };
    return later[letter] ?? { ف: 0xdd, ك: 0xdf, ه: 0xe5 }[letter]!;
  });
  const { items } = await read(Uint8Array.from(bytes));
  assert.deepEqual(
    items.map((item) => [item.body, item.dates[0]?.day]),
    [["قصف الجسر القديم مساء الأحد", "2018-03-13"]],
  );
});

test("wrong rows are told with their line, and the others are read", async () => {
  const { items, troubles } = await read(
    'text,date\nأول,2018-03-13\nثانٍ\nثالث,2018-03-14,زائد\n,2018-03-15\n,\n"رابع,2018-03-16\nخامس,2018-03-17\n',
  );
  assert.deepEqual(
    items.map((item) => item.body),
    ["أول", "خامس"],
  );
  assert.deepEqual(
    troubles.map(({ code, line }) => [code, line]),
    [
      ["wrong-row", 3],
      ["wrong-row", 4],
      ["wrong-row", 5],
      ["wrong-row", 7],
    ],
  );
});

test("a header that says nothing is refused with the way to say it", async () => {
  const { items, troubles } = await read("col1,col2\nنص,2018-03-13\n");
  assert.equal(items.length, 0);
  assert.deepEqual(
    troubles.map(({ code, line }) => [code, line]),
    [["no-mapping", 1]],
  );
  assert.match(troubles[0]!.says, /--columns text=col1,published=col2/);
  assert.match(troubles[0]!.saysArabic, /--columns text=col1,published=col2/);
});

test("an empty table and one of a header alone have no text", async () => {
  for (const text of ["", "\n\n", "text,date\n"]) {
    const { troubles } = await read(text);
    assert.deepEqual(
      troubles.map(({ code }) => code),
      ["empty"],
      JSON.stringify(text),
    );
  }
});

test("what the manifest and the user say is used", async () => {
  const { items } = await readAll(
    readCsv,
    inputOf("a.csv", "text\nغارة على الجسر\n", { known: [{ outlet: "صوت الوادي" }] }),
    { ...context(), published: "2018-03-13" },
  );
  assert.equal(items[0]!.outlet, "صوت الوادي");
  assert.deepEqual(
    items[0]!.dates.map(({ day, origin }) => [day, origin]),
    [["2018-03-13", "given"]],
  );
});

test("a file of broken rows alone ends soon", async () => {
  const { troubles } = await read(`text,date\n${'"x,y\n'.repeat(5000)}`);
  assert.ok(troubles.length <= 5002);
  assert.ok(troubles.every(({ code }) => code === "wrong-row"));
});

test("any bytes give troubles or items, and end", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
      await read(bytes);
    }),
    { numRuns: 200 },
  );
  const piece = fc.constantFrom('"', ",", "\n", "\r\n", ";", "\t", "نص", "text", " ", "1");
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
      await read(`text,date\n${pieces.join("")}`);
    }),
    { numRuns: 200 },
  );
});
