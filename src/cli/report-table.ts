import type { Document, DocumentClaims } from "../extract/claim.ts";
import { type ClaimCells, claimCells } from "./claim-cells.ts";
import { flat } from "./flat.ts";
import { cell, columnsOf, cut, isolate, type Layout, line } from "./layout.ts";
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

/** A report and its claims for people: a heading, a table, and under each claim the words it stands on. */
export function reportTable(document: Document, found: DocumentClaims, layout: Layout): string {
  const { language } = layout;
  const title = cut(flat(document.text.trimStart().split("\n", 1)[0]!), layout.width - 4);
  const head = [document.name, document.outlet ?? "", document.published ?? ""].filter((part) => part !== "");
  const lines = [
    "",
    line(head.map((part) => isolate(flat(part), layout)).join(" · "), layout),
    line(isolate(title, layout), layout),
  ];
  const rows = found.claims.map((claim) => claimCells(claim, language));
  if (rows.length === 0) lines.push(line(language === "ar" ? "  لا ادعاءات" : "  no claims", layout));
  else {
    const names = labels(language);
    const shown = COLUMNS.filter((column) => rows.some((row) => row[column] !== ""));
    const widths = shown.map((column) => {
      const most = Math.max(8, Math.floor((layout.width * MOST[column]) / 100));
      return Math.max(columnsOf(names[column]), ...rows.map((row) => Math.min(columnsOf(row[column]), most)));
    });
    const printed = (cells: Readonly<Record<Column, string>>): string =>
      line(
        `  ${shown.map((column, i) => cell(cells[column], widths[i]!, layout)).join(GAP)}`.trimEnd(),
        layout,
      );
    lines.push(printed(names));
    found.claims.forEach((claim, i) => {
      lines.push(printed(rows[i]!));
      lines.push(line(`      ${isolate(wordsUnder(document, claim), layout)}`, layout));
    });
  }
  for (const trouble of found.troubles) {
    lines.push(line(`  ! ${isolate(language === "ar" ? trouble.saysArabic : trouble.says, layout)}`, layout));
  }
  return `${lines.join("\n")}\n`;
}
