import type { ClaimColumns, Role } from "./columns.ts";
import { monthName, monthNumber, NO_DAY } from "./day-number.ts";
import { FACET_COLUMNS } from "./facet-columns.ts";
import type { Interner } from "./interner.ts";
import type { Facets, FacetValue } from "./query.ts";
import { type Dimension, numberOf, PASSES } from "./states.ts";

/** Counts the facets of claims, each under all filters but its own. The columns must be loaded. */
export function claimFacets(columns: ClaimColumns, states: Uint8Array): Facets {
  const { rows, document, documents } = columns;
  const out: Record<string, readonly FacetValue[]> = {};
  for (const name of FACET_COLUMNS) {
    const { values, texts } = columns.column(name);
    const counts = new Uint32Array(texts!.texts.length);
    const own = numberOf(name === "speaker_body" ? "speaker" : name);
    for (let row = 0; row < rows; row++)
      if (states[row] === PASSES || states[row] === own) counts[values[row]!]!++;
    if (name === "place") Object.assign(out, placeFacets(texts!, counts));
    else out[name === "speaker_body" ? "speaker" : name] = ranked(texts!.texts, counts);
  }
  for (const role of ["actor", "target"] as const) out[role] = partyFacet(columns, states, role);
  out.month = months(columns.column("first_day").values, rows, counting(states, "days"));
  // Rows of one document share what they have of it: rows are counted by document first.
  const byDocument = (dimension: Dimension): Uint32Array => {
    const counts = new Uint32Array(documents.many);
    const own = numberOf(dimension);
    for (let row = 0; row < rows; row++)
      if (states[row] === PASSES || states[row] === own) counts[document[row]!]!++;
    return counts;
  };
  return { ...out, ...outletAndMonth(columns, byDocument) };
}

/** Counts the facets of documents. */
export function documentFacets(columns: ClaimColumns, states: Uint8Array): Facets {
  const { documents } = columns;
  const ones = (dimension: Dimension): Uint32Array => {
    const is = counting(states, dimension);
    return Uint32Array.from({ length: documents.many }, (_, at) => Number(is(at)));
  };
  const languages = new Uint32Array(documents.languages.texts.length);
  ones("language").forEach((one, at) => {
    languages[documents.language[at]!]! += one;
  });
  return { ...outletAndMonth(columns, ones), language: ranked(documents.languages.texts, languages) };
}

function outletAndMonth(
  { documents }: ClaimColumns,
  countsFor: (dimension: Dimension) => Uint32Array,
): Facets {
  const outlets = new Uint32Array(documents.outlets.texts.length);
  countsFor("outlet").forEach((count, at) => {
    outlets[documents.outlet[at]!]! += count;
  });
  const published = countsFor("published");
  return {
    outlet: ranked(documents.outlets.texts, outlets),
    published: months(
      documents.published,
      documents.many,
      (at) => published[at]! > 0,
      (at) => published[at]!,
    ),
  };
}

function counting(states: Uint8Array, dimension: Dimension): (row: number) => boolean {
  const own = numberOf(dimension);
  return (row) => states[row] === PASSES || states[row] === own;
}

function partyFacet(columns: ClaimColumns, states: Uint8Array, role: Role & Dimension): FacetValue[] {
  const { starts, codes } = columns.parties.get(role)!;
  const counts = new Uint32Array(columns.partyIds.texts.length);
  const own = numberOf(role);
  for (let row = 0; row < columns.rows; row++)
    if (states[row] === PASSES || states[row] === own)
      for (let i = starts[row]!; i < starts[row + 1]!; i++) counts[codes[i]!]!++;
  return ranked(columns.partyIds.texts, counts);
}

/** Countries are the first names of the paths, provinces the second. */
function placeFacets(paths: Interner, counts: Uint32Array): Facets {
  const sums = [new Map<string, number>(), new Map<string, number>()] as const;
  for (let code = 1; code < counts.length; code++) {
    if (counts[code] === 0) continue;
    const names = paths.texts[code]!.split("/");
    sums.forEach((sum, depth) => {
      const name = names[depth + 1];
      if (name) sum.set(name, (sum.get(name) ?? 0) + counts[code]!);
    });
  }
  const [country, province] = sums.map((sum) => ranked([...sum.keys()], Uint32Array.from(sum.values())));
  return { country: country!, province: province! };
}

function months(
  days: ArrayLike<number>,
  many: number,
  is: (at: number) => boolean,
  countOf: (at: number) => number = () => 1,
): FacetValue[] {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < many; at++) {
    const day = days[at]!;
    if (day === NO_DAY) continue;
    if (day < low) low = day;
    if (day > high) high = day;
  }
  if (low > high) return [];
  const counts = new Uint32Array(high - low + 1);
  for (let at = 0; at < many; at++)
    if (days[at] !== NO_DAY && is(at)) counts[days[at]! - low]! += countOf(at);
  const sums = new Map<number, number>();
  counts.forEach((count, i) => {
    if (count === 0) return;
    const month = monthNumber(low + i);
    sums.set(month, (sums.get(month) ?? 0) + count);
  });
  return [...sums].map(([month, count]) => ({ value: monthName(month), count }));
}

/** The values that occur, the most frequent first, equals by the alphabet. */
function ranked(texts: readonly string[], counts: Uint32Array): FacetValue[] {
  return texts
    .flatMap((value, i) => (value !== "" && counts[i]! > 0 ? [{ value, count: counts[i]! }] : []))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
