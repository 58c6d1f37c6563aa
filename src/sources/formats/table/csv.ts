import type { FormatReader } from "../../input.ts";
import type { Sourced } from "../../item.ts";
import type { SourceTrouble } from "../../source-trouble.ts";
import { emptyTrouble, wholeOrTrouble } from "../whole.ts";
import { broken, unclear } from "./csv-trouble.ts";
import { decodeTable } from "./decode.ts";
import { delimiterOf } from "./delimiter.ts";
import { SAMPLE_ROWS } from "./mapping.ts";
import { noMapping } from "./no-mapping.ts";
import { type CsvRow, csvRows } from "./records.ts";
import { rowItem, type Table } from "./row-item.ts";

/**
 * Reads a table of text (CSV, TSV): an item a row. The first row is the header; delimiter and charset are told by
 * themselves; what the columns hold is asked once, with the first rows. Positions and troubles name the row's line in the
 * file, where a cell of several lines counts as many.
 */
export const readCsv: FormatReader = async function* (input, context): AsyncGenerator<Sourced> {
  const bytes = await wholeOrTrouble(input);
  const text = bytes instanceof Uint8Array ? decodeTable(input.name, bytes, input.contentType) : bytes;
  if (!("text" in text) || !(bytes instanceof Uint8Array)) {
    yield { kind: "trouble", trouble: text as SourceTrouble };
    return;
  }
  if (!text.surely) yield { kind: "trouble", trouble: unclear(input.name, text.charset) };
  const { delimiter, from } = delimiterOf(text.text);
  const rows = csvRows(text.text.slice(from), delimiter);
  const above = from > 0 ? 1 : 0;
  const first: CsvRow[] = [];
  for (let next = await rows.next(); !next.done; next = await rows.next()) {
    first.push(next.value);
    if (first.length > SAMPLE_ROWS) break;
  }
  const header = first.find((row) => row.kind === "row");
  const columns = header?.cells.map((name) => name.trim()) ?? [];
  if (!columns.some((name) => name !== "")) {
    yield { kind: "trouble", trouble: emptyTrouble(input.name) };
    return;
  }
  const sample = first.flatMap((row) => (row.kind === "row" && row !== header ? [row.cells] : []));
  const mapping = await context.mapping(columns, sample);
  if (mapping === null || !columns.includes(mapping.text)) {
    yield { kind: "trouble", trouble: noMapping(input.name, columns) };
    return;
  }
  const table: Table = { input, context, format: "csv", bytes, columns, mapping, place: "row" };
  let any = false;
  const told = function* (row: CsvRow): Generator<Sourced> {
    any ||= row !== header;
    if (row.kind === "broken")
      yield { kind: "trouble", trouble: broken(input.name, row.line + above, row.last) };
    else if (row !== header) yield* rowItem(table, row.cells, row.line + above);
  };
  for (const row of first) yield* told(row);
  for await (const row of rows) yield* told(row);
  if (!any) yield { kind: "trouble", trouble: emptyTrouble(input.name) };
};
