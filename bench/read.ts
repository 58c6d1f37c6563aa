/**
 * How fast reports become claims: articles, megabytes and tokens a second from text to output form, against bare
 * tokenisation in the same run, and how the time grows when a text doubles. `npm run bench`.
 */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { recordOf } from "../src/exports/record-of.ts";
import type { Document } from "../src/extract/claim.ts";
import { openEngine } from "../src/open-engine.ts";
import { tokenise } from "../src/text/tokenise.ts";
import { standIn } from "./stand-in.ts";

const CORPUS = fileURLToPath(new URL("../../shared/corpus/ant-2018-spring.jsonl.gz", import.meta.url));
const ROUNDS = 5;
const GROWTH = [1, 2, 4, 8, 16, 32, 64];

const documents = existsSync(CORPUS) ? fromCorpus() : standIn(2000);
const engine = openEngine();
const read = (document: Document): number =>
  JSON.stringify(recordOf(document, engine.analyse(document))).length;
const bytes = documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
const tokens = documents.reduce((sum, { text }) => sum + tokenise(text).length, 0);

const whole = best(ROUNDS, () => {
  for (const document of documents) read(document);
});
const bare = best(ROUNDS, () => {
  for (const { text } of documents) tokenise(text);
});
const claims = documents.reduce((sum, document) => sum + engine.analyse(document).claims.length, 0);

console.log(
  `${documents.length} articles (${existsSync(CORPUS) ? "corpus" : "made up"}), ${(bytes / 1e6).toFixed(1)} MB, ${tokens} tokens, ${claims} claims`,
);
console.log(
  `read       ${perSecond(documents.length, whole)} articles/s  ${(bytes / 1e6 / whole).toFixed(1)} MB/s  ${perSecond(tokens, whole)} tokens/s`,
);
console.log(
  `tokenise   ${perSecond(documents.length, bare)} articles/s  ${(bytes / 1e6 / bare).toFixed(1)} MB/s  ${perSecond(tokens, bare)} tokens/s`,
);
console.log(`read takes ${(whole / bare).toFixed(1)} times as long as bare tokenisation`);

console.log("growth: time for one text of n parts, over n times the time for one part");
const part = documents
  .slice(0, 40)
  .map(({ text }) => text)
  .join("\n");
const unit = timeFor(1);
console.log(GROWTH.map((n) => `${n}×: ${(timeFor(n) / unit / n).toFixed(2)}`).join("   "));

function timeFor(n: number): number {
  const document: Document = {
    name: "growth",
    text: Array(n).fill(part).join("\n"),
    outlet: null,
    published: "2018-03-01",
    url: null,
  };
  return best(3, () => read(document));
}

/** The shortest of several runs, in seconds. */
function best(rounds: number, run: () => void): number {
  let shortest = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    run();
    shortest = Math.min(shortest, (performance.now() - start) / 1000);
  }
  return shortest;
}

function perSecond(amount: number, seconds: number): string {
  return Math.round(amount / seconds).toLocaleString("en");
}

function fromCorpus(): Document[] {
  const lines = gunzipSync(readFileSync(CORPUS)).toString("utf8").split("\n");
  return lines
    .filter((line) => line !== "")
    .map((line) => {
      const { id, outlet, published, url, title, text } = JSON.parse(line);
      return { name: id, text: `${title}\n\n${text}`, outlet, published: published.slice(0, 10), url };
    });
}
