import type { ClaimColumns } from "./columns.ts";
import type { Cursor } from "./cursor.ts";

/** Where this share of all rows is found, a page is full after a few documents. */
const MANY = 1 / 20;

/** The first rows of `found` (ascending) in the order of documents `list`, from a place in it on and behind a cursor. */
export function pageOf(
  columns: ClaimColumns,
  found: Uint32Array,
  list: Uint32Array,
  start: number,
  limit: number,
  cursor: Cursor | null,
): number[] {
  const { documents, ids } = columns;
  const holds = found.length > MANY * columns.rows ? () => true : documentsOf(columns, found);
  const rows: number[] = [];
  for (let i = start; i < list.length && rows.length < limit; i++) {
    const at = list[i]!;
    if (!holds(at)) continue;
    const first = documents.first[at]!;
    const end = first + documents.count[at]!;
    const behind = cursor && documents.ids[at] === cursor.documentId ? cursor.claimId : 0;
    for (let k = lowerBound(found, first); k < found.length && rows.length < limit; k++) {
      const row = found[k]!;
      if (row >= end) break;
      if (ids[row]! > behind) rows.push(row);
    }
  }
  return rows;
}

function documentsOf({ documents, document }: ClaimColumns, found: Uint32Array): (at: number) => boolean {
  const has = new Uint8Array(documents.many);
  for (const row of found) has[document[row]!] = 1;
  return (at) => has[at] === 1;
}

/** The first place in an ascending list whose number is not below `least`. */
function lowerBound(list: Uint32Array, least: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
