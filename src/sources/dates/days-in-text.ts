import { type Found, foundAt } from "./day-found.ts";
import { DAY_FIRST, DAY_MONTH, MONTH_DAY, TOGETHER, YEAR_FIRST } from "./day-patterns.ts";
import { monthOf } from "./months.ts";

/** Days in folded text that begin with the year. */
export function yearFirst(text: string): Found[] {
  const found = [...text.matchAll(YEAR_FIRST), ...text.matchAll(TOGETHER)];
  return found.flatMap((one) => foundAt(one.index, Number(one[1]), Number(one[2]), Number(one[3]), false));
}

/** Days in folded text in numbers that end with the year. */
export function dayFirst(text: string): Found[] {
  return [...text.matchAll(DAY_FIRST)].flatMap((found) => {
    const [first, second, year] = [Number(found[1]), Number(found[2]), Number(found[3])];
    // «3/13/2018» can only be American.
    if (second > 12) return foundAt(found.index, year, first, second, false);
    return foundAt(found.index, year, second, first, first <= 12 && first !== second);
  });
}

/** Days in folded text whose month is a name. */
export function inWords(text: string): Found[] {
  const before = [...text.matchAll(DAY_MONTH)].flatMap((one) => named(one.index, one[2]!, one[1]!, one[3]!));
  const after = [...text.matchAll(MONTH_DAY)].flatMap((one) => named(one.index, one[1]!, one[2]!, one[3]!));
  return [...before, ...after];
}

function named(at: number, name: string, day: string, year: string): Found[] {
  const month = monthOf(name);
  if (month === null) return [];
  return foundAt(at, Number(year), month.number, Number(day), false, month.calendar === "hijri");
}
