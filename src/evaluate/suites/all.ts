import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Engine } from "../../engine.ts";
import { TawaturError } from "../../errors.ts";
import { ASSAULT_KINDS, PROTEST_KINDS } from "./assault.ts";
import { scoreDates } from "./dates.ts";
import { scoreDetect } from "./detect.ts";
import { scoreNumbers } from "./numbers.ts";
import { scoreSpans } from "./spans.ts";
import { scoreStance } from "./stance.ts";
import type { SuiteScore } from "./suite.ts";

/** How each suite is scored, by the name of its file. */
const SCORERS: Readonly<Record<string, (path: string, engine: Engine) => SuiteScore>> = {
  "numbers.jsonl": scoreNumbers,
  "dates.jsonl": scoreDates,
  "gsr-assault-detect.jsonl": scoreDetect,
  "gsr-assault-spans.jsonl": (path, engine) => scoreSpans(path, engine, ASSAULT_KINDS),
  "gsr-protest-spans.jsonl": (path, engine) => scoreSpans(path, engine, PROTEST_KINDS),
  "ans-stance.jsonl": scoreStance,
};

/** Every suite of a folder that is known by name, scored; unknown files are named in `unknown`. */
export function scoreSuites(
  folder: string,
  engine: Engine,
): { scores: Map<string, SuiteScore>; unknown: string[] } {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith(".jsonl"))
    .sort();
  const scores = new Map<string, SuiteScore>();
  for (const file of files) {
    const scorer = SCORERS[file];
    if (scorer) scores.set(file, scored(join(folder, file), engine, scorer));
  }
  return { scores, unknown: files.filter((file) => !SCORERS[file]) };
}

/** A suite's score. Throws where its cases are not made as the scorer needs them. */
function scored(
  path: string,
  engine: Engine,
  scorer: (path: string, engine: Engine) => SuiteScore,
): SuiteScore {
  try {
    return scorer(path, engine);
  } catch (cause) {
    if (cause instanceof TawaturError) throw cause;
    const says = (cause as Error).message;
    throw new TawaturError(
      "suite",
      `${path}  this suite has a case that cannot be used: ${says}`,
      `${path}  في هذه المجموعة حالة لا يمكن استعمالها: ${says}`,
      { cause },
    );
  }
}
