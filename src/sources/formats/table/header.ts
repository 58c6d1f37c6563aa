import { type Cell, cellText } from "./cell.ts";
import { guessMapping, SAMPLE_ROWS, signatureOf } from "./mapping.ts";
import type { Sheet } from "./sheets.ts";

/** How many rows of a sheet may stand above its header: a title, a remark. */
const ABOVE = 10;

/** A sheet that is a table: its columns, and the place of its header among the rows. */
export interface Headed {
  readonly sheet: Sheet;
  readonly columns: readonly string[];
  readonly header: number;
}

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

/** What may be the header of a sheet, the likeliest first: the first row with two cells, then those below it, then one with a single cell. */
function headersOf(sheet: Sheet): readonly Headed[] {
  const rows = sheet.rows.slice(0, ABOVE).map((row, header) => ({ header, columns: columnsOf(row) }));
  const filled = (columns: readonly string[]): number => columns.filter((name) => name !== "").length;
  const usable = rows.filter(({ columns, header }) => filled(columns) > 0 && header + 1 < sheet.rows.length);
  const wide = usable.filter(({ columns }) => filled(columns) > 1);
  return [...wide, ...usable.filter((row) => !wide.includes(row))].map((row) => ({ sheet, ...row }));
}

function columnsOf(row: readonly Cell[]): readonly string[] {
  const names = row.map((cell) => cellText(cell).trim());
  return names.slice(0, names.findLastIndex((name) => name !== "") + 1);
}
