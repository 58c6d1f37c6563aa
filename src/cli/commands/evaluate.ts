import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { Command } from "commander";
import { evaluate } from "../../evaluate/evaluate.ts";
import type { Score } from "../../evaluate/score.ts";
import { scoreTable } from "../../evaluate/table.ts";
import { openEngine } from "../../tawatur.ts";
import { write } from "../output.ts";
import { usage } from "../usage.ts";

interface EvaluateOptions {
  readonly gold: readonly string[];
  readonly root?: string;
  readonly suites?: string;
  readonly json?: boolean;
  readonly misses?: boolean;
}

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
    .action(run);
}

async function run(options: EvaluateOptions): Promise<void> {
  const { gold, root, suites } = options;
  if (gold.length === 0 && suites === undefined)
    throw usage("evaluate needs --gold, --suites or both", "evaluate يحتاج ‎--gold أو ‎--suites أو كليهما");
  for (const folder of [...gold, ...(suites === undefined ? [] : [suites])]) {
    if (!existsSync(folder)) throw usage(`there is no folder ${folder}`, `لا مجلد باسم ${folder}`);
  }
  const engine = openEngine();
  const { pooled, sets } = evaluate(engine, gold, (folder) => root ?? resolve(folder, "..", ".."));
  if (options.json) {
    const several =
      sets.length > 1
        ? { sets: Object.fromEntries(sets.map(({ folder, score }) => [folder, keysOf(score)])) }
        : {};
    await write(`${JSON.stringify({ ...keysOf(pooled), ...several }, null, 1)}\n`);
    return;
  }
  if (options.misses) for (const miss of pooled.misses) await write(`${miss}\n`);
  if (sets.length > 1)
    for (const { folder, score } of sets) await write(`${folder}\n${scoreTable(score)}\n\n`);
  if (gold.length > 0) await write(`${sets.length > 1 ? "all\n" : ""}${scoreTable(pooled)}\n`);
}

/** What the JSON holds: the keys of the reference scorer. */
function keysOf({ matched: _, misses: __, ...score }: Score): Omit<Score, "matched" | "misses"> {
  return score;
}
