import { basename } from "node:path";
import type { ColumnMapping, Context, Input } from "../../input.ts";
import type { Item, Sourced } from "../../item.ts";
import { keyOfAddress } from "../../key.ts";
import { languageOf } from "../../language.ts";
import { type SourceTrouble, sourceTrouble } from "../../source-trouble.ts";
import { datesBeside, keyBeside, outletBeside } from "../beside.ts";
import { type Cell, cellDate, cellText } from "./cell.ts";

/** A table that is being read: what all its rows share. */
export interface Table {
  readonly input: Input;
  readonly context: Context;
  readonly format: "csv" | "xlsx";
  /** The whole file. */
  readonly bytes: Uint8Array;
  readonly columns: readonly string[];
  readonly mapping: ColumnMapping;
  /** «row» or, where a file has several sheets, «sheet X, row». */
  readonly place: string;
}

/** A row of a table as an item, or the trouble with it; nothing where all its cells are empty. `line`: 1 is the first of the file or sheet. */
export function* rowItem(table: Table, cells: readonly Cell[], line: number): Generator<Sourced> {
  if (cells.every((cell) => cellText(cell).trim() === "")) return;
  const { columns, mapping, input } = table;
  const beyond = cells.slice(columns.length).some((cell) => cellText(cell).trim() !== "");
  if (beyond || cells.length < columns.length) {
    const [had, wanted] = [cells.length, columns.length];
    yield wrongRow(
      table,
      line,
      `this row has ${had} cells and the header ${wanted}: perhaps a quotation mark or a separator too many or too few`,
      `في هذا الصف ${had} خلايا وفي الترويسة ${wanted}: لعل علامة تنصيص أو فاصلاً زائد أو ناقص`,
    );
    return;
  }
  const cellOf = (column: string | null): Cell =>
    column === null ? null : (cells[columns.indexOf(column)] ?? null);
  const textOf = (column: string | null): string | null => cellText(cellOf(column)).trim() || null;
  const body = textOf(mapping.text)?.replace(/\r\n?/g, "\n");
  if (!body) {
    yield wrongRow(
      table,
      line,
      `there is no text in the column «${mapping.text}» of this row`,
      `لا نص في العمود «${mapping.text}» من هذا الصف`,
    );
    return;
  }
  const outlet = outletBeside(input, table.context, textOf(mapping.outlet));
  const [id, url] = [textOf(mapping.id), textOf(mapping.url)];
  const written = textOf(mapping.published);
  const date = written === null ? null : cellDate(cellOf(mapping.published), mapping.published!);
  const { custody } = input;
  const position = `${table.place} ${line}`;
  const item: Item = {
    name: `${input.name}:${line}`,
    key: keyOf(input, outlet, id, url, position),
    format: table.format,
    raw: table.bytes,
    custody: {
      ...custody,
      position: custody.position === null ? position : `${custody.position}, ${position}`,
    },
    id,
    title: textOf(mapping.title),
    body,
    outlet,
    author: textOf(mapping.author),
    url,
    dates: datesBeside(input, table.context, [date]),
    language: languageOf(body),
    warnings: written !== null && date === null ? [unknownDate(input.name, line, written)] : [],
  };
  yield { kind: "item", item };
}

function keyOf(
  input: Input,
  outlet: string | null,
  id: string | null,
  url: string | null,
  position: string,
): string {
  if (id !== null) return `id:${outlet ?? basename(input.name)}/${id}`;
  return (url === null ? null : keyOfAddress(url)) ?? keyBeside(input, null, position);
}

function wrongRow(table: Table, line: number, says: string, saysArabic: string): Sourced {
  return { kind: "trouble", trouble: sourceTrouble("wrong-row", table.input.name, line, says, saysArabic) };
}

function unknownDate(name: string, line: number, written: string): SourceTrouble {
  const shown = written.slice(0, 60);
  return sourceTrouble(
    "wrong-date",
    name,
    line,
    `the date «${shown}» is not understood: write it as 2018-03-13, 13/03/2018 or «13 مارس 2018»`,
    `التاريخ «${shown}» غير مفهوم: اكتبه هكذا 2018-03-13 أو 13/03/2018 أو «13 مارس 2018»`,
    true,
  );
}
