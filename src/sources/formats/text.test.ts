import assert from "node:assert/strict";
import { test } from "node:test";
import { chooseDate } from "../dates/choose.ts";
import { contextOf, inputOf, oneItem, oneTrouble } from "./input.test.ts";
import { readTextFile } from "./text.ts";

const TEXT = "قتل خمسة مدنيين في غارة جوية على مدينة العين أمس.";

test("front matter, then the manifest, then what the user says", async () => {
  const known = [{ outlet: "سانا", published: "2018-02-15T07:06:18+00:00", title: "عنوان آخر" }];
  const front = `\ufeff---\noutlet: "أ: ب"\npublished: 2019-03-13\ntitle: عنوان\nurl: https://www.x.example/1?utm_source=a\n---\n\n${TEXT}\n`;
  const context = contextOf({ outlet: "X", published: "2020-01-02" });
  const item = await oneItem(readTextFile, inputOf("front.txt", front, { known }), context);
  assert.deepEqual(
    [item.outlet, item.title, item.body, item.url, item.key, item.language, item.format],
    ["أ: ب", "عنوان", `${TEXT}\n`, "https://www.x.example/1?utm_source=a", "url:x.example/1", "ar", "text"],
  );
  assert.deepEqual(
    item.dates.map(({ day, origin }) => [day, origin]),
    [
      ["2019-03-13", "front-matter"],
      ["2018-02-15", "manifest"],
    ],
  );
  const bare = await oneItem(readTextFile, inputOf("2018-03-13.txt", TEXT), context);
  assert.deepEqual([bare.outlet, bare.title, bare.key], ["X", null, "file:/reports/2018-03-13.txt"]);
  assert.deepEqual(chooseDate(bare.dates).published?.origin, "given");
  const silent = await oneItem(readTextFile, inputOf("2018-03-13.txt", TEXT));
  assert.deepEqual(chooseDate(silent.dates).published?.origin, "file-name");
  assert.deepEqual(silent.warnings, []);
  const none = await oneItem(readTextFile, inputOf("a.txt", `---\npublished: none\n---\n${TEXT}`), context);
  assert.deepEqual([none.dates, none.warnings], [[], []]);
});

test("other charsets are read, and said where they are not certain", async () => {
  const utf16 = await oneItem(readTextFile, inputOf("a.txt", Buffer.from(`\ufeff${TEXT}`, "utf16le")));
  assert.deepEqual([utf16.body, utf16.warnings], [TEXT, []]);
  const cut = await oneItem(
    readTextFile,
    inputOf("a.txt", Buffer.concat([Buffer.from(TEXT), Buffer.from([0xd9])])),
  );
  assert.deepEqual(
    cut.warnings.map(({ code, warning }) => [code, warning]),
    [["unclear-encoding", true]],
  );
});

test("what is no report, and what is wrong in it, says so", async () => {
  const code = async (content: string | Uint8Array): Promise<string> =>
    (await oneTrouble(readTextFile, inputOf("a.txt", content))).code;
  assert.equal(await code(""), "empty");
  assert.equal(await code("---\npublished: 2019-01-01\n---\n"), "empty");
  assert.equal(await code("%PDF-1.4 \u0000"), "binary");
  assert.equal(await code(Buffer.alloc(5 * 1024 * 1024, "a")), "too-long");
  const item = await oneItem(readTextFile, inputOf("a.txt", `---\npublished: yesterday\n---\n${TEXT}`));
  assert.deepEqual(
    item.warnings.map(({ code }) => code),
    ["wrong-date"],
  );
  const open = await oneItem(readTextFile, inputOf("a.txt", `---\n${TEXT}`));
  assert.deepEqual(
    open.warnings.map(({ code }) => code),
    ["open-front-matter"],
  );
});
