import type { Engine } from "../../engine.ts";
import { compileCalendar } from "../../extract/phrases/dates.ts";
import { compileNumbers } from "../../extract/phrases/numbers.ts";
import { type DateCase, scoreDateCase } from "../../extract/phrases/suite.ts";
import { casesOf } from "./lines.ts";
import { rowsOf } from "./rows.ts";
import type { SuiteScore } from "./suite.ts";

/** `dates.jsonl`: right where the expression over the expected words has the same days. Futures are counted apart too. */
export function scoreDates(path: string, engine: Engine): SuiteScore {
  const words = compileNumbers(rowsOf(engine, "numbers.tsv"));
  const calendar = compileCalendar(rowsOf(engine, "calendar.tsv"));
  const cases = casesOf<DateCase>(path);
  const scored = cases.map((one) => ({ one, ...scoreDateCase(one, words, calendar) }));
  const right = scored.filter((score) => score.right).length;
  const future = scored.filter((score) => score.convention === "future").length;
  return {
    figures: {
      cases: cases.length,
      right,
      share: right / cases.length,
      wantFuture: future,
      shareWithoutFuture: right / (cases.length - future),
    },
    misses: scored
      .filter((score) => !score.right)
      .map(({ one, convention }) => {
        const apart = convention === "future" ? " (wants the future)" : "";
        return `${one.suite} «${one.input}» on ${one.reference} expected ${JSON.stringify(one.expected)}${apart}`;
      }),
  };
}
