import type { ClaimColumns, ColumnName, Parties } from "./columns.ts";
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
    pass(dimension, (row) => allowed[values[row]!] === 1);
  };
  among("kind", "kind", filter.kind);
  among("place", "place", filter.place, (path) => filter.place!.some((id) => path.includes(`/${id}/`)));
  among("speaker", "speaker_body", filter.speaker);
  among("modality", "modality", filter.modality);
  among("weapon", "weapon", filter.weapon);
  const { speakerWords } = filter;
  if (speakerWords) among(null, "speaker_text", ["*"], speakerWords);
  roles(columns, filter, pass);
  if (isOpen(filter.days)) {
    const first = columns.column("first_day").values;
    const last = columns.column("last_day").values;
    const { from, to } = bounds(filter.days);
    pass("days", (row) => first[row] !== NO_DAY && last[row]! >= from && first[row]! <= to);
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

function roles(
  columns: ClaimColumns,
  { actor, target, party, via }: ClaimFilter,
  pass: (dimension: Dimension | null, is: (row: number) => boolean) => void,
): void {
  const holder = (parties: Parties, wanted: readonly string[]): ((row: number) => boolean) => {
    const allowed = columns.partyIds.where((id) => wanted.includes(id));
    const { starts, codes } = parties;
    return (row) => {
      for (let i = starts[row]!; i < starts[row + 1]!; i++) if (allowed[codes[i]!] === 1) return true;
      return false;
    };
  };
  if (some(actor)) pass("actor", holder(columns.parties.get("actor")!, actor!));
  if (some(target)) pass("target", holder(columns.parties.get("target")!, target!));
  if (some(via)) pass(null, holder(columns.parties.get("via")!, via!));
  if (some(party)) {
    const does = holder(columns.parties.get("actor")!, party!);
    const suffers = holder(columns.parties.get("target")!, party!);
    pass(null, (row) => does(row) || suffers(row));
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
