import assert from "node:assert/strict";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { gzipSync } from "node:zlib";
import { tawatur } from "./run.ts";
import { HOME } from "./shared.ts";

const folder = mkdtempSync(join(tmpdir(), "tawatur-"));
after(() => rmSync(folder, { recursive: true }));

const TEXT = "قتل خمسة مدنيين في غارة جوية على مدينة حلب أمس";
const at = (name: string): string => join(folder, name);
const put = (name: string, bytes: string | Uint8Array): string => {
  writeFileSync(at(name), bytes);
  return at(name);
};
const docs = (
  out: string,
): { doc: string; outlet: string | null; published: string | null; claims: unknown[] }[] =>
  out
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));

test("help and version are printed, and a wrong call is one sentence with exit code 2", () => {
  assert.match(tawatur(["--help"]).out, /read[\s\S]*explain[\s\S]*evaluate[\s\S]*lexicon/);
  assert.match(tawatur(["--version"]).out, /^\d+\.\d+\.\d+\n$/);
  for (const args of [
    [],
    ["reed"],
    ["read"],
    ["read", "--frmat", "csv", "x"],
    ["read", "x", "--format", "xml"],
  ]) {
    assert.equal(tawatur(args).code, 2, args.join(" "));
  }
  const wrong = tawatur(["read", "x", "--published", "yesterday"]);
  assert.equal(wrong.code, 2);
  assert.match(wrong.err, /yesterday/);
  assert.equal(tawatur(["evaluate"]).code, 2);
  assert.equal(tawatur(["evaluate", "--gold", at("nowhere")]).code, 2);
  assert.equal(tawatur(["evaluate", "--gold", put("a-file", "{}")]).code, 2);
});

test("metadata comes from front matter, then the manifest, then the options", () => {
  mkdirSync(at("meta"), { recursive: true });
  put("meta/front.txt", `---\noutlet: أ: ب\npublished: 2019-03-13\ntitle: عنوان: فرعي\n---\n\n${TEXT}`);
  put("meta/listed.txt", TEXT);
  put("meta/bare.txt", TEXT);
  put("meta/rows.jsonl", JSON.stringify({ id: "row", outlet: "رويترز", text: TEXT }));
  put(
    "meta/manifest.json",
    JSON.stringify([
      { file: "listed.txt", outlet: "سانا", published: "2018-02-15T07:06:18+00:00" },
      { file: "rows.jsonl", outlet: "سانا", published: "2018-02-16" },
    ]),
  );
  const { code, out, err } = tawatur([
    "read",
    at("meta"),
    "--format",
    "jsonl",
    "--outlet",
    "X",
    "--published",
    "2020-01-02",
  ]);
  assert.equal(code, 0, err);
  assert.equal(err, "");
  assert.deepEqual(
    docs(out).map(({ doc, outlet, published }) => [doc, outlet, published]),
    [
      ["bare", "X", "2020-01-02"],
      ["front", "أ: ب", "2019-03-13"],
      ["listed", "سانا", "2018-02-15"],
      ["row", "رويترز", "2018-02-16"],
    ],
  );
});

test("folders, globs, standard input, JSON lines and gzip all work", () => {
  mkdirSync(at("many/deep"), { recursive: true });
  put("many/a.txt", TEXT);
  put("many/deep/b.txt", TEXT);
  put("many/notes.md", "no report");
  const row = JSON.stringify({
    id: "c1",
    outlet: "وكالة",
    published: "2018-01-02",
    url: null,
    title: "عنوان",
    text: TEXT,
  });
  put("many/c.jsonl", `${row}\n\n`);
  put("many/d.jsonl.gz", gzipSync(row.replace("c1", "d1")));
  const names = (args: readonly string[], input = ""): string[] => {
    const { code, out, err } = tawatur(["read", ...args, "--format", "jsonl", "--published", "none"], {
      input,
      cwd: folder,
    });
    assert.equal(code, 0, err);
    return docs(out).map(({ doc }) => doc);
  };
  assert.deepEqual(names([at("many")]), ["a", "c1", "d1", "b"]);
  assert.deepEqual(names(["many/*.txt", "many/a.txt"]), ["a"]);
  assert.deepEqual(names(["many/**/*.txt"]), ["a", "b"]);
  assert.deepEqual(names(["-"], TEXT), ["stdin"]);
  assert.deepEqual(names(["-"], row), ["c1"]);
  assert.deepEqual(names(["-"], `\ufeff${row}`), ["c1"]);
});

test("json is one array, csv is for spreadsheets, --out writes a file a report", () => {
  put("one.txt", TEXT);
  const options = ["--published", "2019-03-13", "--outlet", "=cmd"];
  const json = JSON.parse(tawatur(["read", at("one.txt"), ...options, "--format", "json"]).out);
  assert.equal(json.length, 1);
  assert.equal(json[0].doc, "one");
  const { out: csv } = tawatur(["read", at("one.txt"), ...options, "--format", "csv"]);
  assert.ok(csv.startsWith("\ufeffdoc,outlet,"));
  assert.equal(csv.replaceAll("\r\n", "").includes("\n"), false);
  assert.equal(csv.includes(",=cmd"), false);
  const { code, out } = tawatur(["read", at("one.txt"), ...options, "--out", at("written/here")]);
  assert.equal(code, 0);
  assert.equal(out, "");
  assert.deepEqual(readdirSync(at("written/here")), ["one.json"]);
  const record = JSON.parse(readFileSync(at("written/here/one.json"), "utf8"));
  assert.deepEqual(record.claims, json[0].claims);
});

test("a name cannot leave the folder, and no report overwrites another", () => {
  const row = (id: string): string => JSON.stringify({ id, published: "2018-01-02", text: TEXT });
  put("ids.jsonl", [row("../../evil"), row("same"), row("same")].join("\n"));
  const { code, err } = tawatur(["read", at("ids.jsonl"), "--out", at("ids")]);
  assert.equal(code, 1);
  assert.match(err, /same {2}another report of this name/);
  assert.deepEqual(readdirSync(at("ids")), ["__.._evil.json", "same.json"]);
  assert.equal(existsSync(join(folder, "..", "evil.json")), false);
});

test("the table shows each report and its words, plain where nobody looks at a terminal", () => {
  const { out } = tawatur(["read", "demo/baghuz-2019/01-final-push-begins.txt", "--lang", "ar"]);
  assert.match(out, /01-final-push-begins · البوابة نيوز · 2019-02-10/);
  assert.doesNotMatch(out, /[\u2066-\u2069\u202a-\u202e\u200f]/);
  assert.equal(out.includes("\u001b"), false);
});

/** Bad input: what is in the file, and what the sentence must say. */
const BAD: readonly (readonly [string, Uint8Array | string, RegExp])[] = [
  [
    "w1256.txt",
    Uint8Array.from([
      0xde, 0xca, 0xe1, 0x20, 0xce, 0xe3, 0xd3, 0xc9, 0x20, 0xe3, 0xcf, 0xe4, 0xed, 0xed, 0xe4,
    ]),
    /windows-1256/,
  ],
  ["utf16.txt", Buffer.from(`\ufeff${TEXT}`, "utf16le"), /UTF-16/],
  ["utf16-bare.txt", Buffer.from(TEXT, "utf16le"), /UTF-16/],
  ["latin.txt", Buffer.from("caf\u00e9 au lait ".repeat(9), "latin1"), /not UTF-8/],
  [
    "broken.txt",
    Buffer.concat([Buffer.from(`${TEXT}\n`), Buffer.from([0xd9, 0x20])]),
    /broken\.txt:2 .*not UTF-8/,
  ],
  ["empty.txt", "", /no text/],
  ["blank.txt", " \n\t\n", /no text/],
  ["only-front.txt", "---\npublished: 2019-01-01\n---\n", /no text/],
  ["binary.txt", Uint8Array.from({ length: 3000 }, (_, i) => (i * 7919) % 251), /binary/],
  ["paper.txt", "%PDF-1.7\n%\u0001\u0002", /binary data \(PDF\)/],
  ["long.txt", "قتل خمسة ".repeat(3_000_000), /longer than 4 MB/],
  ["no-date.txt", TEXT, /day of publication is missing/],
  ["bad-date.txt", `---\npublished: 2019-02-30\n---\n${TEXT}`, /«2019-02-30» is no ISO day/],
  ["open.txt", `---\npublished: 2019-02-03\n${TEXT}`, /no closing line/],
  [
    "broken.jsonl",
    `{"id": "x", "text": "${TEXT}", "published": "2019-01-01"}\n{"id": \n`,
    /broken\.jsonl:2 .*JSON/,
  ],
  ["no-text.jsonl", '{"id": "x"}\n', /no-text\.jsonl:1 .*no report/],
  ["long.jsonl", `{"text": "${"قتل ".repeat(3_000_000)}"}`, /long\.jsonl:1 .*longer than 4 MB/],
  ["cut.jsonl.gz", gzipSync("x".repeat(999)).subarray(0, 20), /gzip/],
  ["plain.jsonl.gz", "no gzip", /gzip/],
];

for (const [name, bytes, says] of BAD) {
  test(`bad input, ${name}: one sentence with its name, exit code 1, the rest is read`, () => {
    const bad = put(name, bytes);
    const good = put("good.txt", `---\npublished: 2019-03-13\n---\n${TEXT}`);
    const { code, out, err } = tawatur(["read", bad, good, "--format", "jsonl"]);
    assert.equal(code, 1);
    assert.match(err, says);
    const lines = err.trim().split("\n");
    assert.ok(
      lines.every((line) => line.includes(name)),
      err,
    );
    assert.doesNotMatch(err, /\bat .*\.ts:\d+/);
    assert.match(lines[1]!, /[\u0621-\u064a]/);
    assert.equal(docs(out).at(-1)!.doc, "good");
  });
}

test("missing files, patterns without a match and folders without reports are said", () => {
  mkdirSync(at("bare"), { recursive: true });
  const { code, err } = tawatur(["read", at("gone.txt"), at("*.nothing"), at("bare")]);
  assert.equal(code, 1);
  assert.match(err, /gone\.txt {2}there is no such file/);
  assert.match(err, /\*\.nothing {2}no file matches/);
  assert.match(err, /bare {2}there is no \.txt/);
});

test("a wrong manifest is said, and its folder is read all the same", () => {
  for (const [name, manifest] of [
    ["m1", "{"],
    ["m2", "{}"],
    ["m3", '[{"file": "gone.txt"}]'],
    ["m4", '[{"outlet": "x"}]'],
    ["m5", '[{"file": "a.txt", "published": "12 March"}]'],
  ] as const) {
    mkdirSync(at(name), { recursive: true });
    put(`${name}/a.txt`, TEXT);
    put(`${name}/manifest.json`, manifest);
    const { code, out, err } = tawatur(["read", at(name), "--format", "jsonl", "--published", "2019-01-01"]);
    assert.equal(code, 1, name);
    assert.match(err, /manifest\.json {2}this manifest is wrong/);
    assert.equal(docs(out).length, 1);
  }
});

test("a manifest that cannot be opened is said as such", () => {
  mkdirSync(at("m6/manifest.json"), { recursive: true });
  put("m6/a.txt", TEXT);
  const { code, out, err } = tawatur(["read", at("m6"), "--format", "jsonl", "--published", "2019-01-01"]);
  assert.equal(code, 1);
  assert.match(err, /manifest\.json {2}it cannot be read/);
  assert.equal(docs(out).length, 1);
});

test("a device without an end is let go", { skip: existsSync("/dev/zero") ? false : "no /dev/zero" }, () => {
  const { code, err } = tawatur(["read", "/dev/zero", "--published", "none"]);
  assert.equal(code, 1);
  assert.match(err, /\/dev\/zero {2}it is longer than 4 MB/);
});

const root = process.getuid?.() === 0 ? "the superuser may read everything" : false;
test("a file without permission is said", { skip: root }, () => {
  chmodSync(put("locked.txt", TEXT), 0);
  const { code, err } = tawatur(["read", at("locked.txt")]);
  assert.equal(code, 1);
  assert.match(err, /locked\.txt {2}there is no permission/);
});

test("a folder that cannot be written is said in one sentence", () => {
  const { code, err } = tawatur([
    "read",
    put("w.txt", TEXT),
    "--published",
    "none",
    "--out",
    at("w.txt/sub"),
  ]);
  assert.equal(code, 1);
  assert.match(err, /cannot be written/);
  assert.doesNotMatch(err, /\bat .*\.ts:\d+/);
});

test("explain takes a sentence or a file", () => {
  assert.equal(tawatur(["explain", "صباح الخير"]).out, "nothing\n");
  const { code, out } = tawatur(["explain", put("e.txt", TEXT), "--published", "2019-01-01"]);
  assert.equal(code, 0);
  assert.match(out, /^\ne\n/);
});

test("explain says which file is missing, also where another is there", () => {
  for (const args of [[at("gone.txt")], [put("e.txt", TEXT), at("gone.txt")], [at("gone-*.txt")]]) {
    const { code, err } = tawatur(["explain", ...args, "--published", "none"]);
    assert.equal(code, 1, args.join(" "));
    assert.match(err, /gone\.txt {2}there is no such file|gone-\*\.txt {2}no file matches/);
  }
});

test("gold and suites that cannot be used are said with their file", () => {
  for (const [name, text, says] of [
    ["g1", "{", /a\.json {2}this gold file cannot be used/],
    ["g2", '{"doc": "gone.txt", "claims": []}', /a\.json {2}this gold file cannot be used/],
    ["g3", '{"text": "x", "claims": [{"id": "c1"}]}', /a\.json {2}this gold file .*claim 1 has no kind/],
  ] as const) {
    mkdirSync(at(name), { recursive: true });
    put(`${name}/a.json`, text);
    const { code, err } = tawatur(["evaluate", "--gold", at(name)]);
    assert.equal(code, 1, name);
    assert.match(err, says);
  }
  mkdirSync(at("suites"), { recursive: true });
  put("suites/dates.jsonl", "{}\n");
  const { code, err } = tawatur(["evaluate", "--suites", at("suites")]);
  assert.equal(code, 1);
  assert.match(err, /dates\.jsonl {2}this suite has a case that cannot be used/);
});

test("start reads the demo", () => {
  const { code, out, err } = tawatur(["start", "--once"]);
  assert.equal(code, 0, err);
  const reports = readdirSync(join(HOME, "demo", "baghuz-2019")).filter((name) => name.endsWith(".txt"));
  assert.ok(reports.length >= 10);
  for (const name of reports) assert.ok(out.includes(name.replace(".txt", "")), name);
});

test("the lexicon is shown, sorted, checked, and asked for unknown words", () => {
  mkdirSync(at("lexicon"), { recursive: true });
  const heading = "id\tname\tenglish\tforms\tplural\tgroup\texample\tnever\tsource";
  const line = (id: string, form: string): string =>
    `${id}\t${form}\t${id}\t${form}\t+ات\tx\t\t\tcommon usage`;
  put("lexicon/things.tsv", `${heading}\n${line("b", "شاحنة")}\n# remark\n${line("a", "سيارة")}\n`);
  const option = ["--lexicon", at("lexicon")];
  const shown = tawatur(["lexicon", "show", "والسيارة", ...option]);
  assert.match(shown.out, /^things\.tsv:4 {2}a /);
  assert.equal(tawatur(["lexicon", "show", "كتاب", ...option]).code, 1);
  const checked = tawatur(["lexicon", "check", ...option]);
  assert.equal(checked.code, 1);
  assert.match(checked.out, /things\.tsv:4 {2}a: it must stand before «b»/);
  assert.match(tawatur(["lexicon", "check", ...option, "--lang", "ar"]).out, /مكانه قبل «b»/);
  assert.equal(tawatur(["lexicon", "sort", ...option]).out, "things.tsv\n");
  assert.equal(
    readFileSync(at("lexicon/things.tsv"), "utf8"),
    `${heading}\n# remark\n${line("a", "سيارة")}\n${line("b", "شاحنة")}\n`,
  );
  assert.equal(tawatur(["lexicon", "check", ...option]).code, 0);
  const unknown = tawatur(["lexicon", "unknown", put("u.txt", "وصلت 12 دبابة وخمس سيارات"), ...option]);
  assert.equal(unknown.code, 0, unknown.err);
  assert.match(unknown.out, /^1\tدبابه\t/m);
  assert.doesNotMatch(unknown.out, /^\d+\tسيار/m);
  assert.equal(tawatur(["lexicon", "check", "--lexicon", at("none")]).code, 2);
});
