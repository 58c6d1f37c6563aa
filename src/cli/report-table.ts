import type { Document, DocumentClaims } from "../extract/claim.ts";
import { type ClaimCells, claimCells } from "./claim-cells.ts";
import { flat } from "./flat.ts";
import { cell, columnsOf, cut, fitted, isolate, type Layout, line, wrap } from "./layout.ts";
import { labels } from "./words.ts";
import { wordsUnder } from "./words-under.ts";

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

/** A report and its claims for people: a heading, a table, and under each claim the words it stands on. */
export function reportTable(document: Document, found: DocumentClaims, layout: Layout): string {
  const { language } = layout;
  const title = cut(flat(document.text.trimStart().split("\n", 1)[0]!), layout.width - 4);
  const from = [document.outlet, document.published].flatMap((part) => (part ? [flat(part)] : []));
  const room = layout.width - from.reduce((sum, part) => sum + columnsOf(part) + 3, 0);
  const head = [cut(flat(document.name), Math.max(room, LEAST)), ...from];
  const lines = [
    "",
    line(head.map((part) => isolate(part, layout)).join(" · "), layout),
    line(isolate(title, layout), layout),
  ];
  const rows = found.claims.map((claim) => claimCells(claim, language));
  if (rows.length === 0) lines.push(line(language === "ar" ? "  لا ادعاءات" : "  no claims", layout));
  else {
    const names = labels(language);
    const below = layout.width < NARROW ? BELOW : [];
    const shown = COLUMNS.filter(
      (column) => !below.includes(column) && rows.some((row) => row[column] !== ""),
    );
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
    found.claims.forEach((claim, i) => {
      lines.push(printed(rows[i]!));
      const said = below.filter((column) => rows[i]![column] !== "");
      if (said.length > 0)
        lines.push(...under(said.map((column) => `${names[column]}: ${rows[i]![column]}`).join(" · ")));
      lines.push(...under(wordsUnder(document, claim)));
    });
  }
  for (const trouble of found.troubles) {
    const says = flat(language === "ar" ? trouble.saysArabic : trouble.says);
    for (const [i, part] of (layout.marks ? wrap(says, layout.width - 4) : [says]).entries())
      lines.push(line(`${i === 0 ? "  ! " : "    "}${isolate(part, layout)}`, layout));
  }
  return `${lines.join("\n")}\n`;
}
