import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { parseTable } from "../../lexicon/parse.ts";
import { sentencesOf } from "../../text/sentences.ts";
import { compileNumbers, type NumberPhrase, numbersIn } from "./numbers.ts";

const file = new URL("../../../lexicon/numbers.tsv", import.meta.url);
const table = parseTable("numbers.tsv", readFileSync(file, "utf8"));
const words = compileNumbers(table.rows);

/** «span|min-max~» for every number: `~` approximate, `º` ordinal, `%` percent, `÷` fraction. */
function read(text: string): string[] {
  return sentencesOf(text).flatMap((sentence) =>
    numbersIn(sentence.tokens, words, sentence.after).map((number) => {
      const start = sentence.tokens[number.from]!.start;
      const end = sentence.tokens[number.to - 1]!.end;
      return `${text.slice(start, end)}|${bounds(number)}`;
    }),
  );
}

function bounds(number: NumberPhrase): string {
  const { min, max } = number;
  const range = min === max ? `${min}` : `${min ?? ""}-${max ?? ""}`;
  const flags = [number.approx && "~", number.ordinal && "º", number.percent && "%", number.fraction && "÷"];
  return range + flags.filter(Boolean).join("");
}

const cases: readonly (readonly [string, ...string[]])[] = [
  ["دفن ثلاثة رجال", "ثلاثة|3"],
  ["سقط سبعة وأربعون مسلحا", "سبعة وأربعون|47"],
  ["نزح مئتان وستة آلاف شخص", "مئتان وستة آلاف|206000"],
  ["عاد مئة وعشرون ألفا وثلاثمئة نازح", "مئة وعشرون ألفا وثلاثمئة|120300"],
  ["وصلت خمس مئة أسرة وستمائة رجل", "خمس مئة|500", "وستمائة|600"],
  ["غادر ألف و400 مقاتل", "ألف و400|1400"],
  ["غادر ٤ آلاف مقاتل", "٤ آلاف|4000"],
  ["غادر 15 ألفاً و200 شخص", "15 ألفاً و200|15200"],
  ["غادر مليونان ونصف المليون شخص", "مليونان ونصف المليون|2500000"],
  ["غادر 2,5 مليون شخص", "2,5 مليون|2500000"],
  ["أحصت الوكالة 244,310 لاجئين", "244,310|244310"],
  ["أحصت الوكالة 18.000 لاجئ", "18.000|18000"],
  ["ارتفع السعر ٧٫٢ دولار", "٧٫٢|7.2"],
  ["جرح سبعمئة وأحد عشر رجلا", "سبعمئة وأحد عشر|711"],
  ["أصيب أكثر من ثلاثين جنديا", "أكثر من ثلاثين|30-"],
  ["أصيب ما لا يقل عن 14 جنديا", "ما لا يقل عن 14|14-"],
  ["أصيب ما يزيد على مئتي جندي", "ما يزيد على مئتي|200-"],
  ["أصيب نحو أربعين جنديا", "نحو أربعين|40~"],
  ["أصيب قرابة الألف جندي", "قرابة الألف|1000~"],
  ["بقي أقل من خمسين منهم", "أقل من خمسين|-50"],
  ["لا يتجاوز عددهم 70 رجلا", "لا يتجاوز عددهم 70|-70"],
  ["بقي ما بين 90 و120 مسلحا", "ما بين 90 و120|90-120"],
  ["بقي 90 إلى 120 مسلحا", "90 إلى 120|90-120"],
  ["بقي 90-120 مسلحا", "90-120|90-120"],
  ["بقي من 6 إلى 8 آلاف مسلح", "6 إلى 8 آلاف|6000-8000"],
  ["جرح خمسة أو ستة رجال", "خمسة أو ستة|5-6"],
  ["مات ثمانية رجال على الأقل", "ثمانية|8-"],
  ["مات عشرون تقريبا", "عشرون تقريبا|20~"],
  ["اعتقل المئات والعشرات", "المئات|200-999~", "والعشرات|20-99~"],
  ["شرد عشرات الآلاف وآلاف غيرهم", "عشرات الآلاف|20000-99999~", "وآلاف|2000-9999~"],
  ["أطلقوا بضعة صواريخ وعدة قذائف", "بضعة|3-~", "وعدة|3-~"],
  ["دمر عدد كبير من البيوت والعديد من المحال", "عدد كبير من|3-~", "والعديد من|3-~"],
  ["نزح بضع عشرات وعدة مئات", "بضع عشرات|30-99~", "وعدة مئات|300-999~"],
  ["نزح بضعة آلاف", "بضعة آلاف|3000-9999~"],
  ["يسيطر على 60% من البلدة", "60|60%"],
  ["يسيطر على 60 في المئة من البلدة", "60 في المئة|60%"],
  ["يسيطر على 60%. ثم تقدم", "60|60%"],
  ["فقد ثلثا السكان وثلاثة أرباع البيوت", `ثلثا|${2 / 3}÷`, "وثلاثة أرباع|0.75÷"],
  ["الذكرى الخامسة والعشرين", "الخامسة والعشرين|25º"],
  ["ماتت ست فتيات وسبع نساء", "ست|6", "وسبع|7"],
  ["في السنوات السبع الماضية", "السبع|7"],
  ["واحد من مليون", "واحد من مليون|0.000001÷"],
  ["واحد من ألف رجل", "واحد|1", "ألف|1000"],
  ["قتل 20شخصا", "20|20"],
  ["وصل ألفا نازح", "ألفا|2000"],
  ["استقبل ألفي شخص", "ألفي|2000"],
  ["سقط مئتا قتيل", "مئتا|200"],
  ["شرد مليونا شخص وألفا أسرة", "مليونا|2000000", "وألفا|2000"],
  ["نزح ثلاثة ملايين وألفا شخص", "ثلاثة ملايين وألفا|3002000"],
  ["نزح 20 ألفا شخص", "20 ألفا|20000"],
  ["نزح ما بين 30 و40 ألفا شخص", "ما بين 30 و40 ألفا|30000-40000"],
  ["بلغوا ألفاً نازح وألفا منهم", "ألفاً|1000", "وألفا|1000"],
  ["قتل ثلاثة وخمسة جرحوا", "ثلاثة|3", "وخمسة|5"],
];

for (const [text, ...wanted] of cases) test(text, () => assert.deepEqual(read(text), wanted));

for (const text of [
  "قالت الست فاطمة",
  "لست أدري",
  "صورة السبع",
  "مقتل أحد الجنود وإحدى النساء",
  "وصل يوم الاثنين أو الأحد",
  "دفعوا ثمن الحرب",
  "بين السكان جرحى",
  "بندقية M4",
  "وصادروا كميات من السلاح وكمية من الذخائر",
  "وصل بعده القائد",
  "قذيفة 120ملم",
  "على بعد 5كم",
]) {
  test(`no number: ${text}`, () => assert.deepEqual(read(text), []));
}

test("the value is null where the number is vague or a range", () => {
  const values = sentencesOf("مئات ثم 5-7 ثم نحو 9").flatMap((s) =>
    numbersIn(s.tokens, words).map((n) => n.value),
  );
  assert.deepEqual(values, [null, null, 9]);
});

test("the core leaves the hedge out", () => {
  const [number] = numbersIn(sentencesOf("قتل أكثر من عشرين ألف رجل")[0]!.tokens, words);
  assert.deepEqual([number!.from, number!.to, number!.core], [1, 5, { from: 3, to: 5 }]);
  assert.deepEqual(number!.entries, ["over", "twenty", "thousand"]);
});

test("the lexicon's own examples are found and its counter-examples are not", () => {
  for (const row of table.rows) {
    for (const example of (row.cells.example ?? "").split(" | ").filter(Boolean)) {
      const text = example.replace("[", "").replace("]", "");
      const used = sentencesOf(text).flatMap((s) => numbersIn(s.tokens, words).flatMap((n) => n.entries));
      assert.ok(used.includes(row.id), `${row.id}: ${example}`);
    }
    const never = row.cells.never ?? "";
    const used = sentencesOf(never).flatMap((s) => numbersIn(s.tokens, words).flatMap((n) => n.entries));
    assert.ok(!used.includes(row.id), `${row.id}: ${never}`);
  }
});

const pieces = table.rows.flatMap((row) => (row.cells.forms ?? "").split("،"));
const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc
    .array(
      fc.oneof(fc.constantFrom(...pieces, "و", "ال", "%", "-", "،", ".", "/"), fc.integer().map(String)),
      {
        maxLength: 30,
      },
    )
    .map((parts) => parts.join(" ")),
);

test("any text: no throw, spans inside, in order, bounds in order", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const { tokens, after } of sentencesOf(text)) {
        let last = 0;
        for (const number of numbersIn(tokens, words, after)) {
          assert.ok(number.from >= last && number.from < number.to && number.to <= tokens.length);
          assert.ok(number.core.from >= number.from && number.core.to <= number.to);
          assert.ok(number.core.from < number.core.to);
          if (number.min !== null && number.max !== null) assert.ok(number.min <= number.max);
          assert.ok(!Number.isNaN(number.value ?? 0));
          last = number.to;
        }
      }
    }),
    { numRuns: 2000, seed: 7 },
  );
});
