import type { Engine } from "../../engine.ts";
import { compileCalendar } from "../../extract/phrases/dates.ts";
import { compileNumbers } from "../../extract/phrases/numbers.ts";
import { type DateCase, scoreDateCase } from "../../extract/phrases/suite.ts";
import { casesOf } from "./lines.ts";
import { rowsOf } from "./rows.ts";
import type { SuiteScore } from "./suite.ts";

const NOTE =
  "right counts ranges as the suite does, where «من 4 إلى 7» of Recognizers-Text ends before the 7th; rightInclusive " +
  "takes the 7th in, as news and claims do; wantFuture cases want the future where news means the past";

/**
 * `dates.jsonl`: right where the expression over the expected words has the same days, in the suite's own convention and
 * in that of claims. Futures are counted apart too.
 */
export function scoreDates(path: string, engine: Engine): SuiteScore {
  const words = compileNumbers(rowsOf(engine, "numbers.tsv"));
  const calendar = compileCalendar(rowsOf(engine, "calendar.tsv"));
  const cases = casesOf<DateCase>(path);
  const scored = cases.map((one) => ({ one, ...scoreDateCase(one, words, calendar) }));
  const right = scored.filter((score) => score.right).length;
  const rightInclusive = scored.filter((score) => score.rightInclusive).length;
  const future = scored.filter((score) => score.convention === "future").length;
  const news = cases.length - future;
  return {
    figures: {
      cases: cases.length,
      right,
      share: right / cases.length,
      shareWithoutFuture: right / news,
      rightInclusive,
      shareInclusive: rightInclusive / cases.length,
      shareInclusiveWithoutFuture: rightInclusive / news,
      wantFuture: future,
      note: NOTE,
    },
    misses: scored
      .filter((score) => !score.right || !score.rightInclusive)
      .map(({ one, right: inSuite, rightInclusive: inNews, convention }) => {
        const future = convention === "future" ? " (wants the future)" : "";
        const how = inSuite
          ? " (right in the suite's convention only)"
          : inNews
            ? " (right inclusively only)"
            : "";
        return `${one.suite} «${one.input}» on ${one.reference} expected ${JSON.stringify(one.expected)}${future}${how}`;
      }),
  };
}
