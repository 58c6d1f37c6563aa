import { monthName, monthNumber, NO_DAY } from "./day-number.ts";
import type { FacetValue } from "./found.ts";

/** How many of the rows lie in each month, in the order of months; `times`: how often each row counts, once by default. */
export function countedDays(
  days: ArrayLike<number>,
  rows: Uint32Array,
  times: Uint32Array | null,
): FacetValue[] {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < rows.length; i++) {
    const day = days[rows[i]!]!;
    if (day === NO_DAY) continue;
    if (day < low) low = day;
    if (day > high) high = day;
  }
  if (low > high) return [];
  const counts = new Uint32Array(high - low + 1);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    const day = days[row]!;
    if (day !== NO_DAY) counts[day - low]! += times ? times[row]! : 1;
  }
  const sums = new Map<number, number>();
  counts.forEach((count, i) => {
    if (count === 0) return;
    const month = monthNumber(low + i);
    sums.set(month, (sums.get(month) ?? 0) + count);
  });
  return [...sums].map(([month, count]) => ({ value: monthName(month), count }));
}
