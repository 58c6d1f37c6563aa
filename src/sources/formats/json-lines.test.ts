import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import type { Item, Sourced } from "../item.ts";
import { contextOf, inputOf, readAll } from "./input.test.ts";
import { readJsonLinesFormat } from "./json-lines.ts";

const TEXT = "قتل خمسة مدنيين في غارة جوية على مدينة العين أمس.";
const items = (all: readonly Sourced[]): Item[] =>
  all.flatMap((one) => (one.kind === "item" ? [one.item] : []));
const codes = (all: readonly Sourced[]): string[] =>
  all.flatMap((one) => (one.kind === "trouble" ? [`${one.trouble.code}:${one.trouble.line}`] : []));

test("each line is an item with its own bytes, its place and the file's hash; bad lines end nothing", async () => {
  const rows = [
    JSON.stringify({
      id: 7,
      outlet: "وكالة",
      published: "2018-03-13T23:30:00+03:00",
      url: "https://x.example/7",
      title: "عنوان",
      text: TEXT,
      author: "فلان",
    }),
    "{broken",
    "",
    JSON.stringify({ url: "https://x.example/8/", text: TEXT, published: "soon" }),
    JSON.stringify({ title: "no text" }),
    JSON.stringify({ text: TEXT }),
  ];
  const file = Buffer.from(`\ufeff${rows.join("\r\n")}\n`);
  const all = await readAll(
    readJsonLinesFormat,
    inputOf("rows.jsonl", file),
    contextOf({ outlet: "X", published: "2020-01-02" }),
  );
  const [first, second, third] = items(all) as [Item, Item, Item];
  assert.deepEqual(codes(all), ["broken-json:2", "not-a-report:5"]);
  assert.deepEqual(
    items(all).map((item) => [item.key, item.id, item.outlet, item.name, item.custody.position]),
    [
      ["id:وكالة/7", "7", "وكالة", "rows.jsonl:1", "line 1"],
      ["url:x.example/8", null, "X", "rows.jsonl:4", "line 4"],
      ["file:/reports/rows.jsonl#line 6", null, "X", "rows.jsonl:6", "line 6"],
    ],
  );
  assert.equal(Buffer.from(first.raw).toString(), `\ufeff${rows[0]}\r`);
  assert.deepEqual(
    [first.title, first.author, first.body, first.url],
    ["عنوان", "فلان", TEXT, "https://x.example/7"],
  );
  assert.deepEqual(first.dates, [
    {
      written: "2018-03-13T23:30:00+03:00",
      day: "2018-03-13",
      instant: "2018-03-13T23:30:00+03:00",
      origin: "cell",
      where: "column published",
      changed: false,
    },
  ]);
  assert.deepEqual(
    second.warnings.map(({ code, line }) => [code, line]),
    [["wrong-date", 4]],
  );
  assert.deepEqual(
    third.dates.map(({ day, origin }) => [day, origin]),
    [["2020-01-02", "given"]],
  );
  const sha256 = createHash("sha256").update(file).digest("hex");
  assert.deepEqual(first.custody.containers, [{ name: "rows.jsonl", sha256, size: file.length }]);
});

test("gzip is read, cut gzip gives what was whole, a bomb is ended", async () => {
  const row = `${JSON.stringify({ id: "a", text: TEXT })}\n`;
  const good = await readAll(readJsonLinesFormat, inputOf("rows.jsonl.gz", gzipSync(row)));
  assert.deepEqual([items(good).map(({ key }) => key), codes(good)], [["id:rows/a"], []]);
  const cut = await readAll(readJsonLinesFormat, inputOf("rows.jsonl.gz", gzipSync(row).subarray(0, -12)));
  assert.equal(codes(cut).at(-1), "broken-gzip:0");
  const none = await readAll(readJsonLinesFormat, inputOf("rows.jsonl.gz", "not gzip at all"));
  assert.deepEqual(codes(none), ["broken-json:1"]);
  const plain = await readAll(readJsonLinesFormat, inputOf("rows.jsonl.gz", row));
  assert.deepEqual([items(plain).length, codes(plain)], [items(good).length, []]);
  const budget = { left: 100_000 };
  const bomb = await readAll(
    readJsonLinesFormat,
    inputOf("rows.jsonl.gz", gzipSync(Buffer.alloc(20_000_000, 32))),
    contextOf({ budget }),
  );
  assert.deepEqual(codes(bomb), ["bomb:0"]);
});

test("an empty file, another charset and binary data say so", async () => {
  const of = async (content: string | Uint8Array): Promise<string[]> =>
    codes(await readAll(readJsonLinesFormat, inputOf("a.jsonl", content)));
  assert.deepEqual(await of("\n \n"), ["empty:0"]);
  assert.deepEqual(await of(Buffer.from(`\ufeff{"text":"${TEXT}"}\n`, "utf16le")), ["utf-16:1"]);
  assert.deepEqual(await of(Uint8Array.from({ length: 3000 }, (_, i) => (i * 7919) % 251)), ["binary:1"]);
});

test("any bytes end without a throw", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.constantFrom('{"text":', '"قال"', "}", "\n", "[1]", "null", "\u0000", '"id":{}', ",", "\ufeff"),
      ),
      async (parts) => {
        assert.ok((await readAll(readJsonLinesFormat, inputOf("a.jsonl", parts.join("")))).length > 0);
      },
    ),
  );
});
