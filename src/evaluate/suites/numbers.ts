import type { Engine } from "../../engine.ts";
import { compileNumbers } from "../../extract/phrases/numbers.ts";
import { type NumberCase, scoreNumberCase } from "../../extract/phrases/suite.ts";
import { casesOf } from "./lines.ts";
import { rowsOf } from "./rows.ts";
import type { SuiteScore } from "./suite.ts";

/** `numbers.jsonl`: right where exactly the expected numbers are found, in order. */
export function scoreNumbers(path: string, engine: Engine): SuiteScore {
  const words = compileNumbers(rowsOf(engine, "numbers.tsv"));
  const cases = casesOf<NumberCase>(path);
  const wrong = cases.filter((one) => !scoreNumberCase(one, words));
  const right = cases.length - wrong.length;
  return {
    figures: { cases: cases.length, right, share: right / cases.length },
    misses: wrong.map(
      ({ suite, input, expected }) =>
        `${suite} «${input}» expected ${JSON.stringify(expected.map(({ value }) => value))}`,
    ),
  };
}
