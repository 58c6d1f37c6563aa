import { basename } from "node:path";
import { custodyAt } from "../../container-of.ts";
import type { ColumnMapping, Context, Input } from "../../input.ts";
import type { Item, Sourced } from "../../item.ts";
import { languageOf } from "../../language.ts";
import { datesBeside, outletBeside } from "../beside.ts";
import { keyOfFile } from "../key-of-file.ts";
import { type Cell, cellDate, cellText } from "./cell.ts";
import { unknownDate, wrongRow } from "./row-trouble.ts";

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
  const outlet = outletBeside(input, table.context, null, textOf(mapping.outlet));
  const [id, url] = [textOf(mapping.id), textOf(mapping.url)];
  const written = textOf(mapping.published);
  const date = written === null ? null : cellDate(cellOf(mapping.published), mapping.published!);
  const custody = custodyAt(input.custody, `${table.place} ${line}`);
  const { dates, warnings } = datesBeside(input, table.context, [date], [], line);
  const item: Item = {
    name: `${input.name}:${line}`,
    key: id === null ? keyOfFile(url, custody) : `id:${outlet ?? basename(input.name)}/${id}`,
    format: table.format,
    raw: table.bytes,
    custody,
    id,
    title: textOf(mapping.title),
    body,
    outlet,
    author: textOf(mapping.author),
    url,
    dates,
    language: languageOf(body),
    warnings:
      written !== null && date === null ? [unknownDate(input.name, line, written), ...warnings] : warnings,
  };
  yield { kind: "item", item };
}
