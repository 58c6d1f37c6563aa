import type { Trouble } from "../errors.ts";

/** Trouble with one line of the lexicon: what, and what to do. */
export function rowTrouble(
  row: { readonly file: string; readonly line: number; readonly id: string },
  says: string,
  saysArabic: string,
): Trouble {
  const id = row.id === "" ? "" : `${row.id}: `;
  return { file: row.file, line: row.line, says: id + says, saysArabic: id + saysArabic };
}
