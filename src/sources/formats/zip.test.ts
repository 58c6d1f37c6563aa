import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { zipSync } from "fflate";
import { CONTEXT, collect, inputOf, plainReader, readBytes, TAKEN } from "../../../test/sources.ts";
import { troubleOf } from "../gather-trouble.ts";
import type { Input } from "../input.ts";
import type { Sourced } from "../item.ts";
import { readTextFile } from "./text.ts";
import { readZip } from "./zip.ts";

const bytes = (text: string): Uint8Array => Buffer.from(text);
const codes = (troubles: readonly { readonly code: string }[]): string[] => troubles.map(({ code }) => code);
const ZERO = { mtime: new Date("2018-03-13T10:00:00") } as const;
const pack = (files: Parameters<typeof zipSync>[0], level: 0 | 6 = 6): Buffer =>
  Buffer.from(zipSync(files, { level, ...ZERO }));

test("entries are read by their own format, with custody and key", async () => {
  const zip = pack({ "news/1.html": bytes("<html><p>قصف</p></html>"), "خبر.txt": bytes("غارة على إدلب") });
  const { items, troubles } = await readBytes("a.zip", zip);
  assert.deepEqual(troubles, []);
  assert.deepEqual(
    items.map(({ name, format, body }) => [name, format, body]),
    [
      ["a.zip!news/1.html", "html", "<html><p>قصف</p></html>"],
      ["a.zip!خبر.txt", "text", "غارة على إدلب"],
    ],
  );
  assert.deepEqual(items[0]!.custody, {
    method: "file",
    source: "/a.zip",
    position: "entry news/1.html",
    containers: [{ name: "a.zip", sha256: createHash("sha256").update(zip).digest("hex"), size: zip.length }],
    takenAt: TAKEN,
    modifiedAt: null,
    response: null,
  });
});

test("junk is left out quietly, other kinds in one warning", async () => {
  const zip = pack({
    "__MACOSX/._a.txt": bytes("x"),
    "._a.txt": bytes("x"),
    ".DS_Store": bytes("x"),
    "a.txt": bytes("خبر"),
    "p.jpg": bytes("x"),
    "s.css": bytes("x"),
  });
  const { items, troubles } = await readBytes("a.zip", zip);
  assert.deepEqual(
    items.map(({ body }) => body),
    ["خبر"],
  );
  assert.deepEqual(troubles, [
    {
      code: "skipped",
      file: "a.zip",
      line: 0,
      says: "files of kinds that hold no reports (pictures, scripts and the like) left out: 2",
      saysArabic: "تُركت ملفات من أنواع لا تحوي تقارير (صور وبرمجيات ونحوها): 2",
      warning: true,
    },
  ]);
});

test("a manifest inside speaks of the files in its folder", async () => {
  const manifest = JSON.stringify([{ file: "a.txt", outlet: "وكالة الأنباء", published: "2018-03-13" }]);
  const zip = pack({ "x/manifest.json": bytes(manifest), "x/a.txt": bytes("خبر") });
  const { items, troubles } = await readBytes("a.zip", zip);
  assert.deepEqual(troubles, []);
  assert.equal(items[0]!.outlet, "وكالة الأنباء");
});

test("a manifest inside can say that there is no date, and only speaks of what is there", async () => {
  const rows = [
    { file: "a.txt", published: "none" },
    { file: "b.txt", published: "قريباً" },
    { file: "c.txt", published: "2018-03-13" },
  ];
  const zip = pack({
    "manifest.json": bytes(JSON.stringify(rows)),
    "a.txt": bytes("خبر"),
    "b.txt": bytes("خبر آخر"),
  });
  const options = { published: "2019-01-01", readers: { text: readTextFile } };
  const { items, troubles } = await readBytes("a.zip", zip, options);
  assert.deepEqual(troubles, []);
  assert.deepEqual(
    items.map(({ dates, warnings }) => [dates.map(({ day }) => day), codes(warnings)]),
    [
      [[], []],
      [["2019-01-01"], ["wrong-date"]],
    ],
  );
});

test("archives inside archives are opened four deep", async () => {
  let zip = pack({ "a.txt": bytes("خبر عميق") });
  for (let depth = 1; depth < 4; depth++) zip = pack({ [`${depth}.zip`]: zip });
  const four = await readBytes("a.zip", zip);
  assert.deepEqual(
    four.items.map(({ name }) => name),
    ["a.zip!3.zip!2.zip!1.zip!a.txt"],
  );
  assert.deepEqual(
    four.items[0]!.custody.containers.map(({ name }) => name),
    ["a.zip", "a.zip!3.zip", "a.zip!3.zip!2.zip", "a.zip!3.zip!2.zip!1.zip"],
  );
  const five = await readBytes("a.zip", pack({ "4.zip": zip }));
  assert.deepEqual(five.items, []);
  assert.deepEqual(codes(five.troubles), ["too-deep"]);
});

test("names that lead out are refused, the others read", async () => {
  for (const name of ["../../etc/passwd.txt", "/etc/x.txt", "C:\\x.txt", "a/../../b.txt", "a\u0000.txt"]) {
    const { items, troubles } = await readBytes("a.zip", pack({ [name]: bytes("x"), "a.txt": bytes("خبر") }));
    assert.deepEqual(
      items.map(({ body }) => body),
      ["خبر"],
      name,
    );
    assert.deepEqual(codes(troubles), ["unsafe-name"], name);
  }
});

test("names in windows-1256 and CP437 are read", async () => {
  const renamed = (raw: readonly number[], stands: string): Buffer => {
    const zip = pack({ [stands]: bytes("خبر") });
    for (let at = zip.indexOf(stands); at >= 0; at = zip.indexOf(stands, at + 1))
      Buffer.from(raw).copy(zip, at);
    return zip;
  };
  const arabic = await readBytes("a.zip", renamed([0xce, 0xc8, 0xd1, 0x2e, 0x74, 0x78, 0x74], "abc.txt"));
  assert.equal(arabic.items[0]!.name, "a.zip!خبر.txt");
  const french = await readBytes("a.zip", renamed([0x82, 0x74, 0x82, 0x2e, 0x74, 0x78, 0x74], "abc.txt"));
  assert.equal(french.items[0]!.name, "a.zip!été.txt");
});

test("locked entries are counted in one trouble", async () => {
  const zip = pack({ "a.txt": bytes("خبر"), "b.txt": bytes("خبر آخر") });
  // The flag of encryption in the header of the second entry, and in the list at the end.
  const local = zip.lastIndexOf(Buffer.from("PK\x03\x04", "latin1"));
  const central = zip.lastIndexOf(Buffer.from("PK\x01\x02", "latin1"));
  zip[local + 6]! |= 1;
  zip[central + 8]! |= 1;
  const { items, troubles } = await readBytes("a.zip", zip);
  assert.deepEqual(
    items.map(({ body }) => body),
    ["خبر"],
  );
  assert.deepEqual(codes(troubles), ["encrypted"]);
});

test("more than is declared, shared bytes and an archive in itself are bombs", async () => {
  const lying = pack({ "a.txt": bytes("x".repeat(1000)), "b.txt": bytes("خبر") });
  const central = lying.indexOf(Buffer.from("PK\x01\x02", "latin1"));
  lying.writeUInt32LE(10, central + 24);
  const lied = await readBytes("a.zip", lying);
  assert.deepEqual(
    lied.items.map(({ body }) => body),
    ["خبر"],
  );
  assert.deepEqual(codes(lied.troubles), ["bomb"]);

  const shared = pack({ "a.txt": bytes("خبر"), "b.txt": bytes("خبر") });
  shared.writeUInt32LE(0, shared.lastIndexOf(Buffer.from("PK\x01\x02", "latin1")) + 42);
  const overlapping = await readBytes("a.zip", shared);
  assert.deepEqual([overlapping.items.length, codes(overlapping.troubles)], [0, ["bomb"]]);

  const quine = pack({ "a.txt": bytes("خبر") });
  const sha256 = createHash("sha256").update(quine).digest("hex");
  const input = inputOf("r.zip!r.zip", quine);
  const custody = { ...input.custody, containers: [{ name: "r.zip", sha256, size: quine.length }] };
  const itself = await readBytes("r.zip", quine, {}, { custody });
  assert.deepEqual([itself.items.length, codes(itself.troubles)], [0, ["bomb"]]);
});

test("an entry that unpacks without end is stopped by the budget, in one trouble", async () => {
  const zip = pack({ "a.txt": Buffer.alloc(900), "b.txt": Buffer.alloc(900), "c.txt": Buffer.alloc(900) });
  const budget = { left: 1000 };
  const reader = plainReader("text");
  const open = async function* (inner: Input): AsyncGenerator<Sourced> {
    try {
      yield* reader(inner, CONTEXT);
    } catch (error) {
      yield { kind: "trouble", trouble: troubleOf(inner.name, error) };
    }
  };
  const { items, troubles } = await collect(readZip(inputOf("a.zip", zip), { ...CONTEXT, budget, open }));
  assert.equal(items.length, 1);
  assert.deepEqual(
    troubles.map(({ code, file }) => [code, file]),
    [["bomb", "a.zip!b.txt"]],
  );
});

test("a ZIP that is cut off gives what is whole, and one trouble", async () => {
  for (const level of [0, 6] as const) {
    const zip = pack(
      { "a.txt": bytes("الخبر الأول".repeat(50)), "b.txt": bytes("الخبر الثاني".repeat(50)) },
      level,
    );
    const second = zip.lastIndexOf(Buffer.from("PK\x03\x04", "latin1"));
    const { items, troubles } = await readBytes("a.zip", zip.subarray(0, second + 45));
    assert.deepEqual(
      items.map(({ name }) => name),
      ["a.zip!a.txt"],
    );
    assert.deepEqual(codes(troubles), ["damaged"]);
  }
});

test("damage in one entry costs that entry alone", async () => {
  const zip = pack({ "a.txt": bytes("الخبر الأول"), "b.txt": bytes("الخبر الثاني") }, 0);
  zip[zip.indexOf("الأول")]! ^= 1;
  const { items, troubles } = await readBytes("a.zip", zip);
  assert.deepEqual(
    items.map(({ name }) => name),
    ["a.zip!b.txt"],
  );
  assert.deepEqual(
    troubles.map(({ code, file }) => [code, file]),
    [["damaged", "a.zip!a.txt"]],
  );
});

test("gzip inside is opened, and is a container", async () => {
  const { items } = await readBytes("a.zip", pack({ "n.txt.gz": gzipSync("خبر") }));
  assert.equal(items[0]!.body, "خبر");
  assert.deepEqual(
    items[0]!.custody.containers.map(({ name }) => name),
    ["a.zip", "a.zip!n.txt.gz"],
  );
});

test("no damage ends the reading", async () => {
  const zip = pack({ "a.txt": bytes("الخبر الأول".repeat(9)), "b.html": bytes("<html>خبر</html>") });
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(zip.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
      fc.nat(zip.length),
      async (changes, cut) => {
        const broken = Buffer.from(zip);
        for (const [at, byte] of changes) broken[at] = byte;
        await readBytes("a.zip", broken);
        await readBytes("a.zip", broken.subarray(0, cut));
      },
    ),
    { numRuns: 60 },
  );
});
