import { type Cell, cellText } from "./cell.ts";
import type { Sheet } from "./sheets.ts";

/** How many rows of a sheet may stand above its header: a title, a remark. */
const ABOVE = 10;

/** A sheet that is a table: its columns, and the place of its header among the rows. */
export interface Headed {
  readonly sheet: Sheet;
  readonly columns: readonly string[];
  readonly header: number;
}

/** What may be the header of a sheet, the likeliest first: the first row with two cells, then those below it, then one with a single cell. */
export function headersOf(sheet: Sheet): readonly Headed[] {
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
