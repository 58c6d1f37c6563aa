import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { zipSync } from "fflate";
import { readBytes, responseRecord } from "../../../test/sources.ts";

const PAGE = "<html><body><p>انفجار سيارة مفخخة وسط المدينة</p></body></html>";
const WARC = gzipSync(responseRecord("https://akhbar.example/1", PAGE));
const wacz = (hash: string): Buffer =>
  Buffer.from(
    zipSync(
      {
        "archive/data.warc.gz": WARC,
        "pages/pages.jsonl": Buffer.from(
          `{"format":"json-pages-1.0"}\nbroken\n{"url":"https://akhbar.example/1","title":"انفجار وسط المدينة"}\n`,
        ),
        "datapackage.json": Buffer.from(
          JSON.stringify({ resources: [{ path: "archive/data.warc.gz", hash: `sha256:${hash}` }] }),
        ),
      },
      { level: 0 },
    ),
  );
const HASH = createHash("sha256").update(WARC).digest("hex");

test("the WARCs of a WACZ are read, a title of its list helps out", async () => {
  const { items, troubles } = await readBytes("a.wacz", wacz(HASH));
  assert.deepEqual(troubles, []);
  assert.deepEqual(
    items.map(({ name, title, body, url }) => [name, title, body, url]),
    [
      [
        "a.wacz!archive/data.warc.gz!https://akhbar.example/1",
        "انفجار وسط المدينة",
        PAGE,
        "https://akhbar.example/1",
      ],
    ],
  );
  assert.deepEqual(
    items[0]!.custody.containers.map(({ name }) => name),
    ["a.wacz", "a.wacz!archive/data.warc.gz"],
  );
  assert.equal(items[0]!.custody.containers[1]!.sha256, HASH);
});

test("a wrong hash is warned of", async () => {
  const { items, troubles } = await readBytes("a.wacz", wacz("0".repeat(64)));
  assert.equal(items.length, 1);
  assert.deepEqual(
    troubles.map(({ code, warning, file }) => [code, warning, file]),
    [["damaged", true, "a.wacz!archive/data.warc.gz"]],
  );
});
