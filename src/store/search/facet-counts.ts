import type { Parties } from "./columns.ts";
import { monthName, monthNumber, NO_DAY } from "./day-number.ts";
import type { Interner } from "./interner.ts";
import type { Facets, FacetValue } from "./query.ts";

/** How many of the rows have each text, by its number. */
export function countedTexts(rows: Uint32Array, values: ArrayLike<number>, texts: Interner): Uint32Array {
  const counts = new Uint32Array(texts.texts.length);
  for (let i = 0; i < rows.length; i++) counts[values[rows[i]!]!]!++;
  return counts;
}

/** How many of the rows name each party, by its number. */
export function countedParties(rows: Uint32Array, { starts, codes }: Parties, ids: Interner): Uint32Array {
  const counts = new Uint32Array(ids.texts.length);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    const end = starts[row + 1]!;
    for (let j = starts[row]!; j < end; j++) counts[codes[j]!]!++;
  }
  return counts;
}

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

/** Countries are the first names of the paths, provinces the second. */
export function placeFacets(paths: readonly string[], counts: Uint32Array): Facets {
  const sums = [new Map<string, number>(), new Map<string, number>()] as const;
  for (let code = 1; code < counts.length; code++) {
    if (counts[code] === 0) continue;
    const names = paths[code]!.split("/");
    sums.forEach((sum, depth) => {
      const name = names[depth + 1];
      if (name) sum.set(name, (sum.get(name) ?? 0) + counts[code]!);
    });
  }
  const [country, province] = sums.map((sum) => ranked([...sum.keys()], Uint32Array.from(sum.values())));
  return { country: country!, province: province! };
}

/** The values that occur, the most frequent first, equals by the alphabet. */
export function ranked(texts: readonly string[], counts: Uint32Array): FacetValue[] {
  return texts
    .flatMap((value, i) => (value !== "" && counts[i]! > 0 ? [{ value, count: counts[i]! }] : []))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
