import { cellText } from "./cell.ts";
import { type Headed, headersOf } from "./header-rows.ts";
import { guessMapping, SAMPLE_ROWS, signatureOf } from "./mapping.ts";
import type { Sheet } from "./sheets.ts";

/** The rows below a header as text, as many as a mapping is told from. */
export function sampleOf(headed: Headed): readonly (readonly string[])[] {
  const from = headed.header + 1;
  return headed.sheet.rows.slice(from, from + SAMPLE_ROWS).map((row) => row.map(cellText));
}

/**
 * The sheets that are read: the first whose header tells its mapping by itself, else the first with two columns and a row
 * below, and all others with the same header.
 */
export function headedSheets(sheets: readonly Sheet[]): readonly Headed[] {
  const headed = sheets.flatMap(headersOf);
  const first = headed.find((one) => guessMapping(one.columns, sampleOf(one)) !== null) ?? headed[0];
  if (!first) return [];
  const seen = new Set<Sheet>();
  return headed.filter((one) => {
    if (seen.has(one.sheet) || signatureOf(one.columns) !== signatureOf(first.columns)) return false;
    seen.add(one.sheet);
    return true;
  });
}
