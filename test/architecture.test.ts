import assert from "node:assert/strict";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, posix } from "node:path";
import { test } from "node:test";
import { HOME } from "./shared.ts";

/** The one-way street: a room imports from itself and from rooms before it. */
const ROOMS = [
  "errors.ts",
  "text",
  "lexicon",
  "extract",
  "incidents",
  "engine.ts",
  "sources",
  "store",
  "exports",
  "open-engine.ts",
  "workspace",
  "evaluate",
  "learn",
  "server",
  "cli",
];
/** Rooms that run in a browser too: no `node:`, no packages. */
const PURE = new Set(["errors.ts", "text", "lexicon", "extract", "incidents", "engine.ts"]);
/** The median size of a source file, in bytes, that a reader can take in at a glance. */
const MEDIAN = 2048;

const files = readdirSync(join(HOME, "src"), { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => statSync(join(HOME, "src", file)).isFile())
  .sort();
const sources = files.filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"));
const read = (file: string): string => readFileSync(join(HOME, "src", file), "utf8");
const roomOf = (file: string): string => file.split("/")[0]!;
const IMPORT = /^(?:import|export)\s[^;"]*?from\s+"([^"]+)"|^import\s+"([^"]+)"|\bimport\(\s*"([^"]+)"/gm;
const importsOf = (text: string): string[] =>
  [...text.matchAll(IMPORT)].map((match) => (match[1] ?? match[2] ?? match[3])!);

test("src holds known rooms and TypeScript alone", () => {
  for (const file of files) {
    assert.ok(ROOMS.includes(roomOf(file)), `src/${roomOf(file)} is no room of the street`);
    assert.ok(file.endsWith(".ts"), `src/${file} is no TypeScript`);
  }
});

for (const file of sources) {
  test(`src/${file} imports only from its own room or an earlier one`, () => {
    const room = roomOf(file);
    for (const to of importsOf(read(file))) {
      if (!to.startsWith(".")) {
        assert.ok(!PURE.has(room), `${room} is pure and may not import ${to}`);
        continue;
      }
      const target = roomOf(posix.join(posix.dirname(file), to));
      assert.ok(ROOMS.indexOf(target) >= 0, `${to} leads out of src`);
      assert.ok(ROOMS.indexOf(target) <= ROOMS.indexOf(room), `${room} may not import from ${target}`);
    }
  });
}

test("pure rooms ask no clock, no chance and no process", () => {
  for (const file of sources.filter((one) => PURE.has(roomOf(one)))) {
    const found = /\b(?:Date\.now|new Date\(\)|Math\.random|process\.|console\.|performance\.)/.exec(
      withoutComments(read(file)),
    );
    assert.equal(found, null, `src/${file} uses ${found?.[0]}`);
  }
});

test("extract works on tags, never on characters: no regular expression", () => {
  for (const file of sources.filter((one) => roomOf(one) === "extract")) {
    const code = withoutComments(read(file));
    for (const sign of [
      /\bRegExp\b/,
      /\.match(?:All)?\(/,
      /(?:^|[=(,:?!&|\s])\/(?![/*\s])[^/\n]+\/[dgimsuvy]*(?=[\s.,;)\]])/m,
    ]) {
      const found = sign.exec(code);
      assert.equal(found, null, `src/${file} has ${found?.[0].trim()}`);
    }
  }
});

test("the median source file is small", (t) => {
  const sizes = sources.map((file) => statSync(join(HOME, "src", file)).size).sort((a, b) => a - b);
  const median = sizes[Math.floor(sizes.length / 2)]!;
  t.diagnostic(`${sources.length} files, median ${median} bytes, largest ${sizes.at(-1)}`);
  assert.ok(median < MEDIAN, `the median file has ${median} bytes`);
});

/** Code without its comments; strings stay. */
function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "$1");
}
