import type { Schema } from "../schema.ts";
import { type BackupTable, type BytesCell, TABLES, type TableLine } from "./format.ts";
import { valuesOf } from "./lines.ts";
import { noBackup } from "./no-backup.ts";

/** Rows, and about how many letters and bytes of them, that are held before they are written. */
const ROWS = 500;
const HELD = 8 * 1024 * 1024;

type Row = Record<string, unknown>;

/** The rows of a backup in lists of one table each. */
export async function* rowsIn(
  file: string,
): AsyncGenerator<{ readonly table: BackupTable & keyof Schema; readonly rows: readonly Row[] }> {
  let table: TableLine = { table: "setting", cells: [] };
  let rows: Row[] = [];
  let held = 0;
  let pieces: Buffer[] = [];
  let missing = 0;
  let cell = "";
  for await (const value of valuesOf(file)) {
    if (typeof value === "string") {
      const piece = Buffer.from(value, "base64");
      pieces.push(piece);
      missing -= piece.length;
      if (missing > 0) continue;
      rows.at(-1)![cell] = bytesOf(pieces);
      pieces = [];
      continue;
    }
    const whole = rows.length >= ROWS || held > HELD || !Array.isArray(value);
    if (whole && rows.length > 0) {
      yield { table: table.table, rows };
      rows = [];
      held = 0;
    }
    if (!Array.isArray(value)) {
      table = value as TableLine;
      if (!TABLES.some(([name]) => name === table.table)) throw noBackup(file, "newer-backup");
      continue;
    }
    const row: Row = Object.fromEntries(table.cells.map((name, i) => [name, value[i]]));
    if (table.table === "document") row.indexed = 0;
    for (const [name, one] of Object.entries(row)) {
      if (typeof one === "string") held += one.length;
      else if (typeof one === "object" && one !== null) {
        missing = (one as BytesCell).bytes;
        held += missing;
        cell = name;
        row[name] = new Uint8Array(0);
      }
    }
    rows.push(row);
  }
  if (rows.length > 0) yield { table: table.table, rows };
}

function bytesOf(pieces: readonly Buffer[]): Uint8Array {
  const { buffer, byteOffset, length } = pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces);
  return new Uint8Array(buffer, byteOffset, length);
}
