import assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { parseCorpus } from "../src/evaluate/corpus.ts";
import { corpusText } from "../src/evaluate/corpus-text.ts";
import { printClaims } from "../src/extract/print.ts";
import { openEngine } from "../src/open-engine.ts";
import { HOME } from "./shared.ts";

const FOLDER = join(HOME, "corpus");
/** Cases that are wrong today; one that becomes right must be moved out. */
const KNOWN_WRONG = "known-wrong.txt";
/** Cases that must give no claim. */
const NOTHING = "nothing.txt";

const engine = openEngine();
const read = (text: string, published: string | null): string =>
  printClaims(engine.analyse({ name: "case", text, outlet: null, published, url: null }).claims);

for (const name of readdirSync(FOLDER)
  .filter((file) => file.endsWith(".txt"))
  .sort()) {
  const path = join(FOLDER, name);
  if (process.env.ACCEPT === "1" && name !== KNOWN_WRONG && name !== NOTHING) accept(path);
  for (const { title, line, text, published, expected } of parseCorpus(readFileSync(path, "utf8")).cases) {
    test(`${name}:${line} ${title}`, () => {
      assert.notEqual(
        expected,
        "",
        "what is expected is missing: write it, or run with ACCEPT=1 and read what it wrote",
      );
      const found = read(text, published);
      if (name === KNOWN_WRONG)
        assert.notEqual(found, expected, "this is right now: move the case to its own file");
      else assert.equal(found, expected);
      if (name === NOTHING) assert.equal(expected, "nothing");
    });
  }
}

/** Writes what is found now as what is expected; the difference is for people to read. */
function accept(path: string): void {
  const corpus = parseCorpus(readFileSync(path, "utf8"));
  const cases = corpus.cases.map((one) => ({ ...one, expected: read(one.text, one.published) }));
  writeFileSync(path, corpusText({ ...corpus, cases }));
}
