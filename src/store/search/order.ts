import type { ClaimColumns } from "./columns.ts";
import type { Cursor } from "./cursor.ts";
import { dayNumber, NO_DAY } from "./day-number.ts";

type Order = "newest" | "oldest";

/** Documents by day of publication, in one day by number; those without a day last. */
export function ordered({ documents }: ClaimColumns, order: Order): Uint32Array {
  const compare = comparing(order);
  const { published, ids, many } = documents;
  return Uint32Array.from({ length: many }, (_, at) => at).sort((a, b) =>
    compare(published[a]!, ids[a]!, published[b]!, ids[b]!),
  );
}

/** Where in `list` the document of a cursor stands or would stand. */
export function placeOf(
  { documents }: ClaimColumns,
  list: Uint32Array,
  order: Order,
  { day, documentId }: Cursor,
): number {
  const compare = comparing(order);
  const number = dayNumber(day);
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const at = list[middle]!;
    if (compare(documents.published[at]!, documents.ids[at]!, number, documentId) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function comparing(order: Order) {
  const sign = order === "newest" ? -1 : 1;
  return (day: number, id: number, otherDay: number, otherId: number): number => {
    if (day === otherDay) return sign * (id - otherId);
    if (day === NO_DAY) return 1;
    if (otherDay === NO_DAY) return -1;
    return sign * (day - otherDay);
  };
}
