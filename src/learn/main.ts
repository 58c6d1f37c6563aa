/**
 * Learns from marked reports what the rules leave open, and writes learned/weights.tsv, then how claims are linked
 * (links/main.ts). `npm run learn`; with `--check` it
 * writes nothing and prints how well weights learned from four fifths of the reports do on the last fifth.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { createEngine, type Engine } from "../engine.ts";
import { judge } from "../evaluate/evaluate.ts";
import type { GoldDocument } from "../evaluate/gold.ts";
import { readGold } from "../evaluate/read-gold.ts";
import { type Judged, score } from "../evaluate/score.ts";
import { readLexiconFiles, WEIGHTS_FILE } from "../open-engine.ts";
import { type Example, examplesOf } from "./examples.ts";
import { fit } from "./fit.ts";
import { weightsFile } from "./write.ts";

const HOME = join(dirname(WEIGHTS_FILE), "..");
/** The reports that may be read in and learned from; those that only measure are not among them. */
const FOLDERS = [
  join(HOME, "..", "shared", "gold", "seeds"),
  join(HOME, "..", "shared", "gold", "dev"),
  join(HOME, "gold", "spring-look"),
  join(HOME, "gold", "spring-pool"),
];
const PARTS = 5;

const files = readLexiconFiles();
const rules = createEngine(files);
const documents = FOLDERS.flatMap((folder) => readGold(folder, resolve(folder, "..", "..")));
const examples = new Map(documents.map((document) => [document, examplesOf(document, rules.lexicon)]));

if (process.argv.includes("--check")) check();
else {
  mkdirSync(dirname(WEIGHTS_FILE), { recursive: true });
  writeFileSync(WEIGHTS_FILE, weightsFile(fit(of(documents))));
  console.log(`${WEIGHTS_FILE}: learned from ${documents.length} reports`);
}

await import("./links/main.ts");

function of(some: readonly GoldDocument[]): Example[] {
  return some.flatMap((document) => examples.get(document)!);
}

function check(): void {
  const judged: Judged[] = [];
  for (let part = 0; part < PARTS; part++) {
    const weights = weightsFile(fit(of(documents.filter((_, i) => i % PARTS !== part))));
    const engine = createEngine(files, weights);
    judged.push(...documents.filter((_, i) => i % PARTS === part).map((document) => judge(engine, document)));
  }
  print(
    "rules alone",
    documents.map((document) => judge(rules as Engine, document)),
  );
  print("with weights", judged);
}

function print(name: string, judged: readonly Judged[]): void {
  const { claim, argument, slots, figureAccuracy, attributionAccuracy } = score(judged);
  const percent = (share: number | null): string => (100 * (share ?? 0)).toFixed(1);
  const parts = Object.entries(slots).map(([slot, { f1 }]) => `${slot} ${percent(f1)}`);
  console.log(
    `${name}: claims ${percent(claim.f1)}, arguments ${percent(argument.f1)} (${parts.join(", ")}), figures ${percent(figureAccuracy)}, attribution ${percent(attributionAccuracy)}`,
  );
}
