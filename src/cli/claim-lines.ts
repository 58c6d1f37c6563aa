import type { ClaimCells } from "./claim-cells.ts";
import { cell, columnsOf, fitted, isolate, type Layout, line, wrap } from "./layout.ts";
import { labels } from "./words.ts";

type Column = keyof ClaimCells;
const COLUMNS: readonly Column[] = ["kind", "count", "parties", "place", "time", "speaker", "modality"];
/** The share of the width that a column may take where there is much to show, in hundredths. */
const MOST: Readonly<Record<Column, number>> = {
  kind: 14,
  count: 10,
  parties: 34,
  place: 18,
  time: 22,
  speaker: 24,
  modality: 11,
};
const GAP = "  ";
const INDENT = "      ";
/** Below this width, in columns, who said so and the modality stand on a line of their own under the claim. */
const NARROW = 110;
const BELOW: readonly Column[] = ["speaker", "modality"];
/** What a column keeps where the table must be made narrower. */
const LEAST = 5;

/** Claims as the lines of a table with its head, and under each claim the words it stands on. */
export function claimLines(
  claims: readonly { readonly cells: ClaimCells; readonly under: string }[],
  layout: Layout,
): string[] {
  const lines: string[] = [];
  const rows = claims.map(({ cells }) => cells);
  const names = labels(layout.language);
  const below = layout.width < NARROW ? BELOW : [];
  const shown = COLUMNS.filter((column) => !below.includes(column) && rows.some((row) => row[column] !== ""));
  const widest = shown.map((column) => {
    const most = Math.max(8, Math.floor((layout.width * MOST[column]) / 100));
    const cells = rows.reduce((so, row) => Math.max(so, Math.min(columnsOf(row[column]), most)), 0);
    return Math.max(columnsOf(names[column]), cells);
  });
  const widths = fitted(widest, layout.width - GAP.length * shown.length, LEAST);
  /** A text under a claim: on a terminal broken at its width, elsewhere on one line. */
  const under = (text: string): string[] =>
    (layout.marks ? wrap(text, layout.width - INDENT.length) : [text]).map((part) =>
      line(INDENT + isolate(part, layout), layout),
    );
  const printed = (cells: Readonly<Record<Column, string>>): string =>
    line(
      `  ${shown.map((column, i) => cell(cells[column], widths[i]!, layout)).join(GAP)}`.trimEnd(),
      layout,
    );
  lines.push(printed(names));
  for (const { cells, under: words } of claims) {
    lines.push(printed(cells));
    const said = below.filter((column) => cells[column] !== "");
    if (said.length > 0)
      lines.push(...under(said.map((column) => `${names[column]}: ${cells[column]}`).join(" · ")));
    lines.push(...under(words));
  }
  return lines;
}
