import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { createProgram } from "../src/cli/program.ts";
import type { DocumentRecord } from "../src/exports/record.ts";
import { recordOf } from "../src/exports/record-of.ts";
import { KINDS, MODALITIES } from "../src/extract/kinds.ts";
import { COLUMNS } from "../src/lexicon/columns.ts";
import { WEAPONS } from "../src/lexicon/values.ts";
import { openEngine } from "../src/open-engine.ts";
import { HOME } from "./shared.ts";

const read = (file: string): string => readFileSync(join(HOME, file), "utf8");
const READMES = ["README.md", "README.ar.md"];

test("both READMEs hold the two commands and every command of the program", () => {
  for (const file of READMES) {
    const text = read(file);
    assert.ok(text.includes("npm ci && npm start"), file);
    assert.ok(text.includes("npm ci && npm test"), file);
    for (const command of createProgram().commands) {
      if (command.name() === "start") continue;
      const names = command.commands.map((child) => `${command.name()} ${child.name()}`);
      for (const name of names.length > 0 ? names : [command.name()])
        assert.ok(text.includes(`tawatur ${name}`), `${file}: ${name}`);
    }
  }
});

test("docs/claims.md names every kind, modality and weapon", () => {
  const text = read("docs/claims.md");
  for (const word of [...KINDS, ...MODALITIES, ...WEAPONS]) assert.ok(text.includes(`\`${word}\``), word);
});

test("the claim written out in docs/claims.md is what the program gives", () => {
  const [, json] = /```json\n([\s\S]*?)```/.exec(read("docs/claims.md"))!;
  const record = JSON.parse(json!) as DocumentRecord;
  const { doc: name, outlet, published, url } = record;
  const document = { name, text: record.claims[0]!.sentence, outlet, published, url };
  const found = recordOf(document, openEngine().analyse(document));
  assert.deepEqual(record, { ...found, claims: found.claims.slice(0, 1) });
});

test("ARCHITECTURE.md names only what is there, and every folder of extract", () => {
  const text = read("ARCHITECTURE.md");
  const inside = text.slice(text.indexOf("## Inside `extract`"), text.indexOf("## Rules of the house"));
  const named = [...inside.matchAll(/`([a-z/-]+(?:\.ts|\/))`/g)].map(([, path]) =>
    path!.replace(/^extract\//, ""),
  );
  assert.ok(named.length > 10);
  for (const path of named) assert.ok(existsSync(join(HOME, "src", "extract", path)), path);
  for (const room of ["phrases", "speech", "rules"])
    for (const entry of readdirSync(join(HOME, "src", "extract", room), { withFileTypes: true }))
      if (entry.isDirectory()) assert.ok(named.includes(`${room}/${entry.name}/`), `${room}/${entry.name}/`);
});

test("lexicon/README.md names every file of the lexicon", () => {
  const text = read("lexicon/README.md");
  for (const file of Object.keys(COLUMNS)) assert.ok(text.includes(`\`${file}\``), file);
});

test("every link between the pages leads somewhere", () => {
  const pages = [
    ...READMES,
    "ARCHITECTURE.md",
    "CONTRIBUTING.md",
    "CHANGELOG.md",
    "docs/claims.md",
    "docs/suites.md",
  ];
  for (const page of pages) {
    for (const [, target] of read(page).matchAll(/\]\(([^)#]+)\)/g)) {
      if (target!.startsWith("http")) continue;
      assert.ok(existsSync(join(HOME, dirname(page), target!)), `${page} links to ${target}`);
    }
  }
});

test("NOTICE names every source of places that asks for it", () => {
  const notice = read("NOTICE");
  for (const name of ["GeoNames", "Who's On First", "OCHA", "Unicode CLDR", "world-countries"]) {
    assert.ok(read("lexicon/places.tsv").includes(name), `${name} is no source any more`);
    assert.ok(notice.includes(name), name);
  }
});

test("decisions are numbered without a gap", () => {
  const files = readdirSync(join(HOME, "docs", "decisions")).sort();
  for (const [i, file] of files.entries()) assert.ok(file.startsWith(String(i + 1).padStart(4, "0")), file);
});
