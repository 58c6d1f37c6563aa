import type { Trouble } from "../errors.ts";
import { interned } from "./interned.ts";

/** One line of a lexicon file: its cells by column name; an absent cell is an empty string. */
export interface Row {
  readonly file: string;
  /** 1 is the heading line. */
  readonly line: number;
  readonly id: string;
  readonly cells: Readonly<Record<string, string>>;
}

export interface Table {
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  readonly troubles: readonly Trouble[];
}

/** Columns of free text, whose cells no two lines share; rules compare those of all others. */
const FREE: ReadonlySet<string> = new Set([
  "name",
  "english",
  "forms",
  "plural",
  "present",
  "lat",
  "lon",
  "example",
  "never",
  "source",
]);

/** The rows of one tab-separated lexicon file. Never throws: what cannot be read becomes trouble with its line. */
export function parseTable(file: string, text: string): Table {
  const rows: Row[] = [];
  const troubles: Trouble[] = [];
  let columns: string[] = [];
  const lines = text.replace(/^\ufeff/, "").split(/\r?\n/);
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.trim() === "" || line.startsWith("#")) continue;
    const cells = line.split("\t");
    if (columns.length === 0) {
      columns = cells.map((cell) => cell.trim());
      continue;
    }
    if (cells.length > columns.length) {
      troubles.push({
        file,
        line: i + 1,
        says: `there are ${cells.length} cells but ${columns.length} columns: take out the extra tab`,
        saysArabic: `في السطر ${cells.length} خلية والأعمدة ${columns.length}: احذف علامة الجدولة الزائدة`,
      });
    }
    const named: Record<string, string> = {};
    for (let c = 0; c < columns.length; c++) {
      const cell = (cells[c] ?? "").trim();
      named[columns[c]!] = FREE.has(columns[c]!) ? cell : interned(cell);
    }
    rows.push({ file, line: i + 1, id: named.id ?? "", cells: named });
  }
  return { file, columns, rows, troubles };
}

/** The forms in a cell, parted by the Arabic comma. */
export function formsOf(cell: string | undefined): string[] {
  if (!cell) return [];
  return cell
    .split("،")
    .map((form) => form.trim())
    .filter((form) => form !== "");
}
