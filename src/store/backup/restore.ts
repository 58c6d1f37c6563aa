import { TawaturError } from "../../errors.ts";
import type { IndexTools } from "../claim-index.ts";
import type { Connection, Database } from "../database.ts";
import { append } from "../log.ts";
import { reindexInside } from "../reindex.ts";
import type { Schema } from "../schema.ts";
import {
  type BackupTable,
  type BytesCell,
  noBackup,
  TABLES,
  type TableLine,
  type Trailer,
} from "./format.ts";
import { valuesOf } from "./lines.ts";

/** Rows, and about how many letters and bytes of them, that are held before they are written. */
const ROWS = 500;
const HELD = 8 * 1024 * 1024;

/**
 * Fills an empty store from a backup, and makes its index. The file is read once to see that it is whole, and once to
 * write it, all in one transaction: the store holds all of it afterwards, or nothing. Gives the rows of each table.
 * Throws a `TawaturError` «no-backup», «damaged-backup», «newer-backup», «missing-file» or «not-empty». `verify` it
 * afterwards. `now`: an ISO instant.
 */
export async function restore(
  database: Database,
  file: string,
  tools: IndexTools,
  now: string,
): Promise<Readonly<Record<string, number>>> {
  const trailer = await readThrough(file);
  return database.write(async (connection) => {
    await database.lockAdding(connection);
    await mustBeEmpty(database, connection);
    await connection.deleteFrom("setting").execute();
    let highest = 0;
    for await (const { table, rows } of rowsIn(file)) {
      await database.insert(connection, table, rows as never);
      for (const row of rows) if (typeof row.id === "number") highest = Math.max(highest, row.id);
    }
    await database.numbersFrom(connection, highest + 1);
    await reindexInside(database, connection, tools);
    await append(database, connection, now, [
      { act: "restored", subject: trailer.sha256, details: { rows: trailer.rows } },
    ]);
    return trailer.rows;
  });
}

/** Reads the whole file and believes it only where all lines, counts and the hash at its end agree. */
async function readThrough(file: string): Promise<Trailer> {
  const counted: Record<string, number> = {};
  const values = valuesOf(file);
  let table = "";
  for (;;) {
    const { done, value } = await values.next();
    if (done) {
      const same = TABLES.every(([name]) => (counted[name] ?? 0) === (value.rows[name] ?? 0));
      if (!same) throw noBackup(file, "damaged-backup");
      return value;
    }
    if (Array.isArray(value)) counted[table] = (counted[table] ?? 0) + 1;
    else if (typeof value === "object" && value !== null) table = (value as TableLine).table;
  }
}

async function mustBeEmpty(database: Database, connection: Connection): Promise<void> {
  for (const [table] of TABLES) {
    // Settings alone are of no account: the backup brings its own.
    if (table === "setting") continue;
    const row = await connection
      .selectFrom(table)
      .select((select) => select.lit(1).as("one"))
      .limit(1)
      .executeTakeFirst();
    if (row)
      throw new TawaturError(
        "not-empty",
        `${database.name}  there is something here already: restore into a new workspace`,
        `${database.name}  مساحة العمل هذه ليست فارغة: استعد النسخة في مساحة جديدة`,
      );
  }
}

type Row = Record<string, unknown>;

/** The rows of a backup in lists of one table each. */
async function* rowsIn(
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
