import type { FigureRule, FigureValue } from "../incident.ts";

/** Low, best and high of a figure. */
export interface Range {
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
}

/**
 * Low, best and high by a rule.
 *
 * - `default`: low is the smallest number given, high the largest (an open «أكثر من 10» counts as 10), best the number
 *   that most origins give; of equals the latest, then the smaller.
 * - `acled`: all three are the most conservative of the numbers given, with 10 for tens, 100 for hundreds and 1,000 for
 *   thousands (ACLED codebook, fatalities).
 * - `ucdp`: low and high as by default but only of what the best-supported half of the values says, best the median
 *   weighted by origins, rounded down (after UCDP GED's best, high and low of reliable estimates).
 */
export function rangeOf(values: readonly FigureValue[], rule: FigureRule): Range {
  if (values.every(({ min, max }) => min === null && max === null))
    return { low: null, best: null, high: null };
  if (rule === "acled") {
    const least = Math.min(...values.map(conservative));
    return { low: least, best: least, high: least };
  }
  if (rule === "ucdp") return ofReliable(values);
  return { low: lowest(values), best: numberOf(bestOf(values)), high: highest(values) };
}

const numberOf = ({ min, max }: FigureValue): number => min ?? max!;

const lowest = (values: readonly FigureValue[]): number => Math.min(...values.map(numberOf));

const highest = (values: readonly FigureValue[]): number =>
  Math.max(...values.map(({ min, max }) => max ?? min!));

function bestOf(values: readonly FigureValue[]): FigureValue {
  return [...values].sort(
    (a, b) =>
      b.origins.length - a.origins.length ||
      ((b.firstDay ?? "") < (a.firstDay ?? "") ? -1 : (b.firstDay ?? "") > (a.firstDay ?? "") ? 1 : 0) ||
      numberOf(a) - numberOf(b),
  )[0]!;
}

/** A vague word stands for the number that begins its decade: «عشرات» 20–99 for 10, «مئات» 200–999 for 100. */
function conservative(value: FigureValue): number {
  const { min, max } = value;
  const vague = min !== null && max !== null && max >= 4 * min;
  return vague ? 10 ** Math.floor(Math.log10(min)) : numberOf(value);
}

function ofReliable(values: readonly FigureValue[]): Range {
  const most = Math.max(...values.map(({ origins }) => origins.length));
  const reliable = values.filter(({ origins }) => origins.length * 2 >= most);
  const numbers = reliable
    .flatMap((value) => Array.from({ length: Math.max(1, value.origins.length) }, () => numberOf(value)))
    .sort((a, b) => a - b);
  return {
    low: lowest(reliable),
    best: numbers[(numbers.length - 1) >> 1]!,
    high: highest(reliable),
  };
}
