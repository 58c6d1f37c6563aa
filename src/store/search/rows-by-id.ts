import type { ClaimColumns } from "./columns.ts";

/** Which row each claim stands in, from row `from` on: an array over their numbers less `low`. */
export function rowsById(columns: ClaimColumns, from: number): (id: number) => number | undefined {
  let low = Number.POSITIVE_INFINITY;
  let high = 0;
  for (let row = from; row < columns.rows; row++) {
    low = Math.min(low, columns.ids[row]!);
    high = Math.max(high, columns.ids[row]!);
  }
  if (low > high) return () => undefined;
  const rows = new Uint32Array(high - low + 1);
  for (let row = from; row < columns.rows; row++)
    if (columns.alive[row]) rows[columns.ids[row]! - low] = row + 1;
  return (id) => {
    const row = rows[id - low];
    return row ? row - 1 : undefined;
  };
}
