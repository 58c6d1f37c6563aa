import { cell, columnsOf, fitted, type Layout, line } from "./layout.ts";

const GAP = "  ";
/** What a column keeps where the table must be made narrower. */
const LEAST = 5;

/** A table of cells under headings, fitted to the width of the layout; columns without any content are left out. */
export function plainTable(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  layout: Layout,
): string {
  const shown = heads.map((_, i) => i).filter((i) => rows.some((row) => row[i] !== ""));
  const widest = shown.map((i) =>
    rows.reduce((most, row) => Math.max(most, columnsOf(row[i]!)), columnsOf(heads[i]!)),
  );
  const widths = fitted(widest, layout.width - GAP.length * shown.length, LEAST);
  const printed = (cells: readonly string[]): string =>
    line(
      shown
        .map((i, at) => cell(cells[i]!, widths[at]!, layout))
        .join(GAP)
        .trimEnd(),
      layout,
    );
  return [printed(heads), ...rows.map(printed)].map((row) => `${row}\n`).join("");
}
