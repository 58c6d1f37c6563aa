/**
 * Counts in how many reports of ../shared/corpus/ant-2018-spring.jsonl.gz (2,130 reports of five outlets, spring 2018)
 * each folded word stands, and writes those met in five or more to learned/word-counts.tsv: single words, nothing else.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { contentWords } from "../../incidents/linking/words.ts";
import { WORD_COUNTS_FILE } from "../../open-engine.ts";

const HOME = join(dirname(WORD_COUNTS_FILE), "..");
const CORPUS = join(HOME, "..", "shared", "corpus", "ant-2018-spring.jsonl.gz");
const LEAST = 5;

const lines = gunzipSync(readFileSync(CORPUS)).toString("utf8").split("\n").filter(Boolean);
const counts = new Map<string, number>();
for (const line of lines)
  for (const word of new Set(contentWords(`${JSON.parse(line).title}\n${JSON.parse(line).text}`)))
    counts.set(word, (counts.get(word) ?? 0) + 1);
const rows = [...counts]
  .filter(([, count]) => count >= LEAST)
  .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
const head = `# In how many of these reports each folded word stands: ant-2018-spring.jsonl.gz\nreports\t${lines.length}\n`;
writeFileSync(WORD_COUNTS_FILE, head + rows.map((row) => `${row.join("\t")}\n`).join(""));
console.log(`${rows.length} words of ${lines.length} reports`);
