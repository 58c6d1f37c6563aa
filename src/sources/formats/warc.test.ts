import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { readBytes, responseRecord, warcRecord } from "../../../test/sources.ts";
import { base32 } from "./warc-digest.ts";

const PAGE = "<html><body><p>قصفت طائرات حربية السوق الشعبي</p></body></html>";
const HTML = "text/html; charset=utf-8";
const URL_1 = "https://akhbar.example/2018/03/1";
const INFO = warcRecord("warcinfo", { "Content-Type": "application/warc-fields" }, "software: test\r\n");
const codes = (troubles: readonly { readonly code: string }[]): string[] => troubles.map(({ code }) => code);
const sha1 = (bytes: string | Uint8Array): string =>
  `sha1:${base32(createHash("sha1").update(bytes).digest())}`;

test("a page comes with its headers, its address and its day of archiving", async () => {
  const warc = Buffer.concat([INFO, responseRecord(URL_1, PAGE, { Server: "nginx", "Content-Type": HTML })]);
  const { items, troubles } = await readBytes("a.warc", warc);
  assert.deepEqual(troubles, []);
  assert.equal(items.length, 1);
  const [item] = items;
  assert.deepEqual([item!.format, item!.body, item!.url], ["html", PAGE, URL_1]);
  assert.equal(item!.name, `a.warc!${URL_1}`);
  assert.match(item!.custody.position!, /^record urn:uuid:[\da-f]{32}$/);
  assert.equal(item!.custody.method, "archive");
  assert.deepEqual(
    item!.custody.containers.map(({ name, size }) => [name, size]),
    [["a.warc", warc.length]],
  );
  assert.deepEqual(item!.custody.response, {
    status: 200,
    headers: [
      ["server", "nginx"],
      ["content-type", HTML],
    ],
    asked: URL_1,
    redirects: [],
    at: "2018-03-14T08:00:00.000Z",
  });
});

test("gzip of many members is read as one archive", async () => {
  const warc = Buffer.concat(
    [INFO, responseRecord(URL_1, PAGE), responseRecord(`${URL_1}2`, PAGE)].map((one) => gzipSync(one)),
  );
  const { items, troubles } = await readBytes("a.warc.gz", warc);
  assert.deepEqual([items.length, troubles], [2, []]);
});

test("chunks and content encodings are taken away", async () => {
  const half = Buffer.from(PAGE).length >> 1;
  const bytes = Buffer.from(PAGE);
  const chunks = Buffer.concat([
    Buffer.from(`${half.toString(16)}\r\n`),
    bytes.subarray(0, half),
    Buffer.from(`\r\n${(bytes.length - half).toString(16)};x=y\r\n`),
    bytes.subarray(half),
    Buffer.from("\r\n0\r\n\r\n"),
  ]);
  const bodies: [Uint8Array, Record<string, string>][] = [
    [chunks, { "Transfer-Encoding": "chunked" }],
    [bytes, { "Transfer-Encoding": "chunked" }],
    [gzipSync(bytes), { "Content-Encoding": "gzip" }],
    [bytes, { "Content-Encoding": "gzip" }],
    [deflateSync(bytes), { "Content-Encoding": "deflate" }],
    [deflateRawSync(bytes), { "Content-Encoding": "deflate" }],
    [brotliCompressSync(bytes), { "Content-Encoding": "br" }],
  ];
  for (const [body, headers] of bodies) {
    const record = responseRecord(URL_1, body, { "Content-Type": HTML, ...headers });
    const { items, troubles } = await readBytes("a.warc", record);
    assert.deepEqual([items[0]?.body, troubles], [PAGE, []], JSON.stringify(headers));
    assert.deepEqual(Buffer.from(items[0]!.raw), bytes);
  }
});

test("what is no page is counted in one warning", async () => {
  const warc = Buffer.concat([
    INFO,
    responseRecord(URL_1, PAGE),
    responseRecord("https://akhbar.example/p.jpg", "x", { "Content-Type": "image/jpeg" }),
    responseRecord("https://akhbar.example/s.css", "p {}", { "Content-Type": "text/css" }),
    responseRecord("https://akhbar.example/", "", { Location: URL_1 }, "302 Found"),
    responseRecord("https://akhbar.example/x", PAGE, { "Content-Type": HTML }, "404 Not Found"),
    warcRecord("revisit", { "WARC-Target-URI": URL_1 }, ""),
    warcRecord("request", { "WARC-Target-URI": URL_1 }, "GET / HTTP/1.1\r\n\r\n"),
    warcRecord("resource", { "WARC-Target-URI": "urn:pageinfo:x", "Content-Type": "application/json" }, "{}"),
  ]);
  const { items, troubles } = await readBytes("a.warc", warc);
  assert.equal(items.length, 1);
  assert.deepEqual(
    troubles.map(({ code, warning, says }) => [code, warning, says]),
    [
      [
        "skipped",
        true,
        "pages of this archive that were read: 1; left out: pictures, scripts, styles and other kinds: 2, redirects and answers other than 200: 2, revisit records, whose page stands in another archive: 1, records that are no web page: 1",
      ],
    ],
  );
});

test("papers are read whatever the server called them, scripts never", async () => {
  const binary = { "Content-Type": "application/octet-stream" };
  const warc = Buffer.concat([
    responseRecord("https://akhbar.example/taqrir", "%PDF-1.7\n", binary),
    responseRecord("https://akhbar.example/blob", Buffer.from([0, 1, 2, 3]), binary),
    responseRecord(
      "https://akhbar.example/x",
      "var a = 1;",
      { "Content-Type": "text/html" },
      "204 No Content",
    ),
    responseRecord("https://akhbar.example/robots.txt", "User-agent: *", { "Content-Type": "text/plain" }),
  ]);
  const { items, troubles } = await readBytes("a.warc", warc);
  assert.deepEqual([items.map(({ format }) => format), codes(troubles)], [["pdf"], ["skipped"]]);
});

test("resource records are pages without an answer of a server", async () => {
  const record = warcRecord("resource", { "WARC-Target-URI": URL_1, "Content-Type": HTML }, PAGE);
  const { items } = await readBytes("a.warc", record);
  assert.deepEqual([items[0]!.body, items[0]!.url, items[0]!.custody.response], [PAGE, URL_1, null]);
});

test("a digest is checked before and after chunks, and a wrong one warned of", async () => {
  const gzipped = gzipSync(PAGE);
  const with_ = (digest: string) =>
    readBytes(
      "a.warc",
      responseRecord(URL_1, gzipped, { "Content-Type": HTML, "Content-Encoding": "gzip" }, "200 OK", {
        "WARC-Payload-Digest": digest,
      }),
    );
  for (const digest of [
    sha1(gzipped),
    sha1(PAGE),
    `sha256:${createHash("sha256").update(gzipped).digest("hex")}`,
    "blake3:x",
  ])
    assert.deepEqual((await with_(digest)).items[0]!.warnings, [], digest);
  const wrong = await with_(sha1("x"));
  assert.deepEqual(codes(wrong.items[0]!.warnings), ["damaged"]);
  assert.equal(wrong.items[0]!.warnings[0]!.warning, true);
});

test("an archive that is cut off gives what is whole, and one trouble", async () => {
  const records = [INFO, responseRecord(URL_1, PAGE), responseRecord(`${URL_1}2`, PAGE)];
  const plain = Buffer.concat(records);
  const cut = await readBytes("a.warc", plain.subarray(0, plain.length - 40));
  assert.deepEqual([cut.items.length, codes(cut.troubles)], [1, ["damaged"]]);
  const zipped = Buffer.concat(records.map((one) => gzipSync(one)));
  const cutZipped = await readBytes("a.warc.gz", zipped.subarray(0, zipped.length - 40));
  assert.deepEqual([cutZipped.items.length, codes(cutZipped.troubles)], [1, ["broken-gzip"]]);
});

test("a damage between records costs no record behind it", async () => {
  const warc = Buffer.concat([
    responseRecord(URL_1, PAGE),
    Buffer.from("WARC\x00junk\r\n\r\n"),
    responseRecord(`${URL_1}2`, PAGE),
  ]);
  const { items, troubles } = await readBytes("a.warc", warc);
  assert.deepEqual([items.length, codes(troubles)], [2, ["damaged"]]);
});

test("headers without end take no memory", async () => {
  const { items, troubles } = await readBytes("a.warc", `WARC/1.0\r\n${"a: b\r\n".repeat(400_000)}`);
  assert.deepEqual([items, codes(troubles)], [[], ["damaged"]]);
});

test("the same page twice is one key, another text of it gets its place", async () => {
  const options = {
    readers: {
      html: async function* (input: import("../input.ts").Input) {
        const { plainReader, CONTEXT } = await import("../../../test/sources.ts");
        for await (const one of plainReader("html")(input, CONTEXT))
          if (one.kind === "item")
            yield { kind: "item" as const, item: { ...one.item, key: `url:${input.url}` } };
      },
    },
  };
  const warc = Buffer.concat([PAGE, PAGE, `${PAGE}!`].map((body) => responseRecord(URL_1, body)));
  const { items } = await readBytes("a.warc", warc, options);
  const record = items[2]!.custody.position;
  assert.deepEqual(
    items.map(({ key }) => key),
    [`url:${URL_1}`, `url:${URL_1}`, `url:${URL_1}#${record}`],
  );
});

test("no damage ends the reading", async () => {
  const plain = Buffer.concat([INFO, responseRecord(URL_1, gzipSync(PAGE), { "Content-Encoding": "gzip" })]);
  const zipped = gzipSync(plain);
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(plain, zipped),
      fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 6 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      async (warc, changes, kept) => {
        const broken = Buffer.from(warc);
        for (const [at, byte] of changes) broken[at % broken.length] = byte;
        await readBytes("a.warc.gz", broken.subarray(0, Math.ceil(kept * broken.length)));
      },
    ),
    { numRuns: 80 },
  );
});

test("an archive that comes in one piece is read as one that comes in many", async () => {
  const filler = warcRecord("metadata", { "Content-Type": "text/plain" }, "x".repeat(1_500_000));
  const warc = Buffer.concat([INFO, filler, responseRecord(URL_1, PAGE)]);
  const whole = async function* () {
    yield warc;
  };
  const { items, troubles } = await readBytes("a.warc", warc, {}, { stream: whole });
  assert.deepEqual([items.length, troubles], [1, []]);
});

test("an address in bare UTF-8 keeps its letters", async () => {
  const url = "https://akhbar.example/خبر/1";
  const { items } = await readBytes("a.warc", Buffer.concat([INFO, responseRecord(url, PAGE)]));
  assert.equal(items[0]?.url, url);
});

test("a page that is kept unpacked under its old header is read", async () => {
  for (const coding of ["br", "deflate", "zstd"]) {
    const warc = responseRecord(URL_1, PAGE, { "Content-Encoding": coding, "Content-Type": HTML });
    const { items, troubles } = await readBytes("a.warc", Buffer.concat([INFO, warc]));
    assert.deepEqual([items[0]?.body, codes(troubles)], [PAGE, []], coding);
  }
});

test("bodies that explode use up what the archive may cost", async () => {
  const bomb = brotliCompressSync(Buffer.alloc(65 * 1024 * 1024));
  const record = responseRecord(URL_1, bomb, { "Content-Encoding": "br", "Content-Type": HTML });
  const { troubles } = await readBytes("a.warc", Buffer.concat([INFO, record, record, record, record]));
  assert.deepEqual(codes(troubles), ["too-long", "bomb"]);
});
