import assert from "node:assert/strict";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { gzipSync } from "node:zlib";
import { zipSync } from "fflate";
import { collect, inputOf, OPTIONS, TAKEN } from "../../test/sources.ts";
import { budgetOf } from "./budget.ts";
import { filesOf } from "./files.ts";
import { type GatherOptions, gather } from "./gather.ts";
import { gunzipped } from "./gunzip.ts";
import type { FormatReader } from "./input.ts";
import { SourceTroubleError, sourceTrouble } from "./source-trouble.ts";
import { Spool } from "./spool.ts";

const FOLDER = mkdtempSync(join(tmpdir(), "gather-"));
after(() => rmSync(FOLDER, { recursive: true, force: true }));
const write = (name: string, text: string | Uint8Array): string => {
  const path = join(FOLDER, name);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, text);
  return path;
};
const read = (targets: readonly string[], options: Partial<GatherOptions> = {}) =>
  collect(gather(targets, { ...OPTIONS, ...options }));
const codes = (troubles: readonly { readonly code: string }[]): string[] => troubles.map(({ code }) => code);

test("a folder is walked in order of name, hidden files, links to folders and other kinds left out", async () => {
  write("f/b.txt", "ثانٍ");
  write("f/a/1.html", "<html>أول</html>");
  write("f/.hidden.txt", "مخفي");
  write("f/.git/x.txt", "مخفي");
  write("f/c.jpg", "صورة");
  write(
    "f/d.docx",
    zipSync({ "[Content_Types].xml": Buffer.from("x"), "word/document.xml": Buffer.from("x") }),
  );
  symlinkSync(join(FOLDER, "f"), join(FOLDER, "f", "circle"));
  const { items, troubles } = await read([join(FOLDER, "f"), join(FOLDER, "f", "b.txt")]);
  assert.deepEqual(troubles, []);
  assert.deepEqual(
    items.map(({ name, format }) => [name.slice(FOLDER.length), format]),
    [
      ["/f/a/1.html", "html"],
      ["/f/b.txt", "text"],
      ["/f/d.docx", "docx"],
    ],
  );
});

test("a file's custody says where it stands and when it was changed", async () => {
  const path = write("one.txt", "خبر");
  utimesSync(path, 0, new Date("2018-03-13T10:00:00Z"));
  const { items } = await read([path]);
  assert.deepEqual(items[0]!.custody, {
    method: "file",
    source: path,
    position: null,
    containers: [],
    takenAt: TAKEN,
    modifiedAt: "2018-03-13T10:00:00.000Z",
    response: null,
  });
});

test("a manifest speaks of the files beside it, and is none of the reports", async () => {
  write("m/a.txt", "خبر");
  write("m/manifest.json", JSON.stringify([{ file: "a.txt", outlet: "وكالة الفرات" }, { file: "no.txt" }]));
  const { items, troubles } = await read([join(FOLDER, "m")]);
  assert.deepEqual(
    items.map(({ outlet }) => outlet),
    ["وكالة الفرات"],
  );
  assert.deepEqual(codes(troubles), ["wrong-manifest"]);
});

test("globs, standard input and what is not there", async () => {
  write("g/1.txt", "أول");
  write("g/2.txt", "ثانٍ");
  const standardInput = (async function* () {
    yield Buffer.from("من ");
    yield Buffer.from("الأنبوب");
  })();
  const { items, troubles } = await read(
    [join(FOLDER, "g/*.txt"), "-", join(FOLDER, "no.txt"), join(FOLDER, "g/*.pdf")],
    {
      standardInput,
    },
  );
  assert.deepEqual(
    items.map(({ body }) => body),
    ["أول", "ثانٍ", "من الأنبوب"],
  );
  assert.deepEqual([items[2]!.name, items[2]!.custody.method], ["stdin", "standard-input"]);
  assert.deepEqual(codes(troubles), ["missing-file", "no-match"]);
});

test("a link to nothing that is called like a pattern is told once", async () => {
  mkdirSync(join(FOLDER, "l"));
  symlinkSync("/nowhere/at/all", join(FOLDER, "l", "a*.txt"));
  const { items, troubles } = await read([join(FOLDER, "l", "*.txt")]);
  assert.deepEqual([items, codes(troubles)], [[], ["missing-file"]]);
  const [found] = filesOf([join(FOLDER, "l", "*.txt")]);
  assert.ok(found !== undefined && "code" in found);
  assert.equal(found.code, "missing-file");
});

test("a manifest may say that there is no date", async () => {
  write("n/a.txt", "خبر");
  write("n/manifest.json", JSON.stringify([{ file: "a.txt", published: "none" }]));
  const { troubles } = await read([join(FOLDER, "n")]);
  assert.deepEqual(troubles, []);
});

test("empty files, folders and unknown kinds are told", async () => {
  mkdirSync(join(FOLDER, "e"));
  const { troubles } = await read([
    join(FOLDER, "e"),
    write("empty.txt", ""),
    write("x.png", Buffer.from("89504e470d0a1a0a0000", "hex")),
  ]);
  assert.deepEqual(codes(troubles), ["empty-folder", "empty", "unknown-format"]);
  assert.match(troubles[2]!.says, /^this seems to be an image, which is not read/);
  assert.match(troubles[2]!.saysArabic, /^يبدو أن هذا صورة/);
});

test("addresses are handed to whoever fetches", async () => {
  const fetch = async function* (address: string) {
    yield inputOf(address, "خبر من الشبكة", { url: address });
    yield sourceTrouble("timeout", address, 0, "late", "متأخر");
    throw new SourceTroubleError(sourceTrouble("robots", address, 0, "no", "لا"));
  };
  const address = "https://x.example/1";
  const { items, troubles } = await read([address], { fetch });
  assert.deepEqual(
    items.map(({ body, url }) => [body, url]),
    [["خبر من الشبكة", address]],
  );
  assert.deepEqual(codes(troubles), ["timeout", "robots"]);
  assert.deepEqual(codes((await read([address])).troubles), ["bad-address"]);
});

test("whatever a reader throws becomes a trouble, and the next file is read", async () => {
  const text: FormatReader = async function* (input) {
    const body = Buffer.from(await input.whole()).toString();
    if (body === "own") throw new SourceTroubleError(sourceTrouble("no-article", input.name, 0, "a", "ب"));
    if (body === "throws") throw new TypeError("x is not\n a function");
    yield* [];
  };
  const files = ["own", "throws", "fine"].map((body) => write(`t/${body}.txt`, body));
  const { troubles } = await read(files, { readers: { text } });
  assert.deepEqual(codes(troubles), ["no-article", "damaged"]);
  assert.match(troubles[1]!.says, /^it is damaged, or not what it seems to be \(x is not a function\)/);
});

test("a single gzipped text is read, and what is cut off is told", async () => {
  const whole = await read([write("z.txt.gz", gzipSync("خبر مضغوط"))]);
  assert.deepEqual(
    whole.items.map(({ name, body }) => [name.slice(FOLDER.length), body]),
    [["/z.txt", "خبر مضغوط"]],
  );
  assert.deepEqual(
    whole.items[0]!.custody.containers.map(({ name }) => name.slice(FOLDER.length)),
    ["/z.txt.gz"],
  );
  const cut = await read([write("y.txt.gz", gzipSync("خبر مضغوط").subarray(0, 20))]);
  assert.deepEqual([cut.items, codes(cut.troubles)], [[], ["broken-gzip"]]);
});

test("gunzip gives all that stands before a damage, then says so", async () => {
  const text = Buffer.from(Array.from({ length: 40_000 }, (_, i) => String((i * 7919) % 10_007)).join(" "));
  const zipped = gzipSync(text);
  const chunks = async function* () {
    yield zipped.subarray(0, zipped.length - 100);
  };
  const parts: Uint8Array[] = [];
  await assert.rejects(
    async () => {
      for await (const part of gunzipped("x.gz", chunks())) parts.push(part);
    },
    (error: SourceTroubleError) => error.trouble.code === "broken-gzip",
  );
  const got = Buffer.concat(parts);
  assert.ok(got.length > text.length - 2000 && text.subarray(0, got.length).equals(got));
});

test("a pipe can be begun anew while it is short", async () => {
  const source = async function* () {
    yield Buffer.from("ab");
    yield Buffer.from("cd");
  };
  const spool = new Spool("stdin", source());
  for await (const chunk of spool.stream()) {
    assert.equal(Buffer.from(chunk).toString(), "ab");
    break;
  }
  for (let time = 0; time < 2; time++) {
    const parts: Uint8Array[] = [];
    for await (const chunk of spool.stream()) parts.push(chunk);
    assert.equal(Buffer.concat(parts).toString(), "abcd");
  }
});

test("the budget grows with the file, up to 4 GB", () => {
  assert.equal(budgetOf(0).left, 64 * 1024 ** 2);
  assert.equal(budgetOf(1024).left, 64 * 1024 ** 2 + 200 * 1024);
  assert.equal(budgetOf(1024 ** 3).left, 4 * 1024 ** 3);
  assert.equal(budgetOf(null).left, 4 * 1024 ** 3);
});

test("a file without permission is told", {
  skip: process.getuid?.() === 0 && "the superuser may read all",
}, async () => {
  const path = write("locked.txt", "خبر");
  chmodSync(path, 0);
  assert.deepEqual(codes((await read([path])).troubles), ["no-permission"]);
});
