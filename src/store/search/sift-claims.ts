import type { ClaimColumns, ColumnName, Parties, Role } from "./columns.ts";
import { dayNumber, NO_DAY } from "./day-number.ts";
import type { Between, ClaimFilter } from "./query.ts";
import type { Dimension, Sieve } from "./sieve.ts";

/** Which columns a filter looks at. */
export function columnsFor(filter: ClaimFilter): readonly ColumnName[] {
  const names: ColumnName[] = [];
  const add = (is: boolean, ...needed: ColumnName[]): void => {
    if (is) names.push(...needed);
  };
  add(some(filter.kind), "kind");
  add(some(filter.place), "place");
  add(isOpen(filter.days), "first_day", "last_day");
  add(isOpen(filter.count), "count_min", "count_max");
  add(some(filter.speaker), "speaker_body");
  add(filter.speakerWords != null, "speaker_text");
  add(some(filter.modality), "modality");
  add(some(filter.weapon), "weapon");
  add(filter.confidence !== undefined, "confidence");
  add(some(filter.verdict), "verdict");
  add(filter.corrected !== undefined, "corrected");
  return names;
}

/** True where a filter looks at parties. */
export function needsParties({ actor, target, party, via }: ClaimFilter): boolean {
  return some(actor) || some(target) || some(party) || some(via);
}

/** Takes out what is not as the filter of claims asks for. Its columns must be loaded. */
export function siftClaims(columns: ClaimColumns, sieve: Sieve, filter: ClaimFilter): void {
  const pass = (dimension: Dimension | null, is: (row: number) => boolean): void => sieve.sift(dimension, is);
  const among = (
    dimension: Dimension | null,
    name: ColumnName,
    wanted: readonly string[] | undefined,
    is = (text: string) => wanted!.includes(text),
  ): void => {
    if (!some(wanted)) return;
    const { values, texts } = columns.column(name);
    const allowed = texts!.where(is);
    sieve.siftAll(dimension, (rows, many, good) => {
      for (let i = 0; i < many; i++) good[i] = allowed[values[rows[i]!]!]!;
    });
  };
  among("kind", "kind", filter.kind);
  among("place", "place", filter.place, (path) => filter.place!.some((id) => path.includes(`/${id}/`)));
  among("speaker", "speaker_body", filter.speaker);
  among("modality", "modality", filter.modality);
  among("weapon", "weapon", filter.weapon);
  const { speakerWords } = filter;
  if (speakerWords) among(null, "speaker_text", ["*"], speakerWords);
  roles(columns, sieve, filter);
  if (isOpen(filter.days)) {
    const first = columns.column("first_day").values;
    const last = columns.column("last_day").values;
    const { from, to } = bounds(filter.days);
    sieve.siftAll("days", (rows, many, good) => {
      for (let i = 0; i < many; i++) {
        const row = rows[i]!;
        const day = first[row]!;
        good[i] = day !== NO_DAY && day <= to && last[row]! >= from ? 1 : 0;
      }
    });
  }
  if (isOpen(filter.count)) {
    const low = columns.column("count_min").values;
    const high = columns.column("count_max").values;
    const { from, to } = filter.count;
    pass(null, (row) => {
      const min = low[row]!;
      const max = high[row]!;
      if (Number.isNaN(min) && Number.isNaN(max)) return false;
      return !(max < (from ?? Number.NEGATIVE_INFINITY)) && !(min > (to ?? Number.POSITIVE_INFINITY));
    });
  }
  if (filter.confidence !== undefined) {
    const { values } = columns.column("confidence");
    pass(null, (row) => values[row]! >= filter.confidence!);
  }
  if (some(filter.verdict)) {
    const { values } = columns.column("verdict");
    pass(null, (row) => filter.verdict!.includes(values[row]!));
  }
  if (filter.corrected !== undefined) {
    const { values } = columns.column("corrected");
    pass(null, (row) => (values[row] === 1) === filter.corrected);
  }
}

function roles(columns: ClaimColumns, sieve: Sieve, { actor, target, party, via }: ClaimFilter): void {
  const named = (
    dimension: Dimension | null,
    wanted: readonly string[] | undefined,
    ...among: readonly Role[]
  ): void => {
    if (!some(wanted)) return;
    const allowed = columns.partyIds.where((id) => wanted!.includes(id));
    sieve.siftAll(dimension, (rows, many, good) => {
      good.fill(0, 0, many);
      for (const role of among) markNamed(columns.parties.get(role)!, allowed, rows, many, good);
    });
  };
  named("actor", actor, "actor");
  named("target", target, "target");
  named(null, via, "via");
  named(null, party, "actor", "target");
}

/** Puts 1 for the rows that name an allowed party. */
function markNamed(
  { starts, codes }: Parties,
  allowed: Uint8Array,
  rows: Uint32Array,
  many: number,
  good: Uint8Array,
): void {
  for (let i = 0; i < many; i++) {
    const row = rows[i]!;
    const end = starts[row + 1]!;
    for (let j = starts[row]!; j < end; j++) if (allowed[codes[j]!] === 1) good[i] = 1;
  }
}

/** True where a list asks for anything. */
export function some(list: readonly unknown[] | undefined): boolean {
  return list !== undefined && list.length > 0;
}

/** True where a stretch asks for anything. */
export function isOpen<T>(between: Between<T> | undefined): between is Between<T> {
  return between !== undefined && (between.from !== null || between.to !== null);
}

/** A stretch of days as day numbers, both included. */
export function bounds({ from, to }: Between<string>): { readonly from: number; readonly to: number } {
  return {
    from: from === null ? Number.NEGATIVE_INFINITY : dayNumber(from),
    to: to === null ? Number.POSITIVE_INFINITY : dayNumber(to),
  };
}
