import type { Parties } from "./columns.ts";
import type { Interner } from "./interner.ts";

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
