import { bounds, isOpen, some } from "./asks.ts";
import type { ClaimColumns, ColumnName } from "./columns.ts";
import { NO_DAY } from "./day-number.ts";
import type { Dimension } from "./dimensions.ts";
import type { ClaimFilter } from "./query.ts";
import type { Sieve } from "./sieve.ts";
import { siftParties } from "./sift-parties.ts";

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
  siftParties(columns, sieve, filter);
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
