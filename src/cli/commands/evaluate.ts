import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Command } from "commander";
import { accuracyPage } from "../../evaluate/accuracy-page.ts";
import { evaluate } from "../../evaluate/evaluate.ts";
import { intervals } from "../../evaluate/intervals.ts";
import type { Judged, Score } from "../../evaluate/score.ts";
import { scoreSuites } from "../../evaluate/suites/all.ts";
import { figuresText } from "../../evaluate/suites/figures-text.ts";
import type { SuiteScore } from "../../evaluate/suites/suite.ts";
import { intervalsLine, scoreTable } from "../../evaluate/table.ts";
import { openEngine } from "../../open-engine.ts";
import { complain, write } from "../output.ts";
import { usage } from "../usage.ts";

interface EvaluateOptions {
  readonly gold: readonly string[];
  readonly root?: string;
  readonly suites?: string;
  readonly json?: boolean;
  readonly misses?: boolean;
  readonly record?: boolean;
}

const PAGE = fileURLToPath(new URL("../../../docs/accuracy.md", import.meta.url));

const collect = (value: string, before: readonly string[]): string[] => [...before, value];

/** `tawatur evaluate --gold DIR [--suites DIR]` */
export function addEvaluate(program: Command): void {
  program
    .command("evaluate")
    .description("measure the claims against gold, and the parts against suites")
    .option("--gold <folder>", "folder of gold files; several are put together and shown each", collect, [])
    .option(
      "--root <folder>",
      "what the documents of gold are relative to (by default two folders above the gold)",
    )
    .option("--suites <folder>", "folder of suites, as its README.md defines them")
    .option("--json", "print one JSON object")
    .option("--misses", "list every miss")
    .option("--record", "write the figures to docs/accuracy.md")
    .action(run);
}

async function run(options: EvaluateOptions): Promise<void> {
  const { gold, root, suites } = options;
  if (gold.length === 0 && suites === undefined)
    throw usage("evaluate needs --gold, --suites or both", "evaluate يحتاج ‎--gold أو ‎--suites أو كليهما");
  for (const folder of [...gold, ...(suites === undefined ? [] : [suites])]) {
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
      throw usage(`there is no folder ${folder}`, `لا مجلد باسم ${folder}`);
  }
  const engine = openEngine();
  const { pooled, judged, sets } = evaluate(engine, gold, (folder) => root ?? resolve(folder, "..", ".."));
  const suiteScores = suites === undefined ? new Map<string, SuiteScore>() : suitesIn(suites, engine);
  if (options.record) {
    const named = sets.map(({ folder, ...set }) => ({ name: basename(resolve(folder)), ...set }));
    const all = named.length > 1 ? [...named, { name: "all", score: pooled, judged }] : named;
    const before = existsSync(PAGE) ? readFileSync(PAGE, "utf8") : "";
    writeFileSync(PAGE, accuracyPage(all, suiteScores, new Date().toISOString().slice(0, 10), before));
  }
  if (options.json) {
    const several =
      sets.length > 1
        ? { sets: Object.fromEntries(sets.map(({ folder, score }) => [folder, keysOf(score)])) }
        : {};
    const figures = Object.fromEntries([...suiteScores].map(([file, score]) => [file, score.figures]));
    const all = { ...keysOf(pooled), ...several, ...(suites === undefined ? {} : { suites: figures }) };
    await write(`${JSON.stringify(all, null, 1)}\n`);
    return;
  }
  if (options.misses) {
    for (const miss of pooled.misses) await write(`${miss}\n`);
    for (const [file, { misses }] of suiteScores) for (const miss of misses) await write(`${file} ${miss}\n`);
  }
  // The list of misses is word for word that of the reference scorer.
  const ranges = (found: readonly Judged[]): string =>
    options.misses ? "" : `\n${intervalsLine(intervals(found))}`;
  if (sets.length > 1)
    for (const { folder, score, judged } of sets)
      await write(`${folder}\n${scoreTable(score)}${ranges(judged)}\n\n`);
  if (gold.length > 0)
    await write(`${sets.length > 1 ? "all\n" : ""}${scoreTable(pooled)}${ranges(judged)}\n`);
  for (const [file, { figures }] of suiteScores) await write(`${file}  ${figuresText(figures)}\n`);
}

function suitesIn(folder: string, engine: ReturnType<typeof openEngine>): Map<string, SuiteScore> {
  const { scores, unknown } = scoreSuites(folder, engine);
  for (const file of unknown) complain(`${file}  this suite has no scorer and was left out`);
  return scores;
}

/** What the JSON holds: the keys of the reference scorer. */
function keysOf({ matched: _, misses: __, ...score }: Score): Omit<Score, "matched" | "misses"> {
  return score;
}
