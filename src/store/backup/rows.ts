import { sql } from "kysely";
import type { Connection } from "../database.ts";
import { pagesOf } from "../pages.ts";
import { piecesOf } from "../pieces.ts";
import { TABLES } from "./format.ts";

/** Cells that hold bytes. */
const BYTES: Readonly<Record<string, "bytes" | "found">> = { blob: "bytes", reading: "found" };
/** The cell of a table whose rows may be large, by which they are held in bounded numbers. */
const LARGE: Readonly<Record<string, string>> = { blob: "bytes", version: "text", reading: "found" };

/** Cells that are made anew with the index. */
const MADE: Readonly<Record<string, string>> = { document: "indexed" };

/** All lines of a backup between the first and the last; `count` hears of each row. */
export async function* linesOf(
  connection: Connection,
  count: (table: string) => void,
): AsyncGenerator<string> {
  for (const [table, ...order] of TABLES) {
    let begun = false;
    for await (const rows of rowsOf(connection, table, order))
      for (const row of rows) {
        if (!begun) yield JSON.stringify({ table, cells: Object.keys(row) });
        begun = true;
        count(table);
        yield* linesOfRow(connection, table, order[0]!, row);
      }
  }
}

type Row = Readonly<Record<string, unknown>>;

async function* linesOfRow(
  connection: Connection,
  table: string,
  key: string,
  row: Row,
): AsyncGenerator<string> {
  const bytes = BYTES[table];
  if (bytes === undefined) {
    yield JSON.stringify(Object.values(row));
    return;
  }
  yield JSON.stringify(
    Object.entries(row).map(([cell, value]) => (cell === bytes ? { bytes: value } : value)),
  );
  if (row[bytes] === 0) return;
  for await (const piece of piecesOf(
    connection,
    table as "blob" | "reading",
    bytes,
    row[key] as string | number,
  ))
    yield JSON.stringify(Buffer.from(piece.buffer, piece.byteOffset, piece.length).toString("base64"));
}

/** Rows in lists that fit into memory; for bytes only how many there are. */
async function* rowsOf(
  connection: Connection,
  table: (typeof TABLES)[number][0],
  order: readonly string[],
): AsyncGenerator<readonly Row[]> {
  const cells = await cellsOf(connection, table);
  if (cells.length === 0) return;
  const list = sql.join(
    cells.map((cell) =>
      cell === BYTES[table] ? sql`octet_length(${sql.ref(cell)}) as ${sql.ref(cell)}` : sql.ref(cell),
    ),
  );
  const by = sql.join(order.map((cell) => sql.ref(cell)));
  const [key] = order;
  if (order.length > 1) {
    // Few rows: the incidents' claims and figures.
    const { rows } = await sql<Row>`select ${list} from ${sql.table(table)} order by ${by}`.execute(
      connection,
    );
    yield rows;
    return;
  }
  for await (const keys of pagesOf<string | number>(connection, table, key!, LARGE[table] ?? null)) {
    const { rows } = await sql<Row>`
      select ${list} from ${sql.table(table)} where ${sql.ref(key!)} in (${sql.join(keys)}) order by ${by}
    `.execute(connection);
    yield rows;
  }
}

/** The names of a table's cells, in an order that is the same in both databases; none where it has no row. */
async function cellsOf(connection: Connection, table: string): Promise<readonly string[]> {
  const { rows } = await sql<Row>`select * from ${sql.table(table)} limit 1`.execute(connection);
  return Object.keys(rows[0] ?? {})
    .filter((cell) => cell !== MADE[table])
    .sort();
}
