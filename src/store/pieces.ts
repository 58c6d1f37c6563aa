import { sql } from "kysely";
import type { Connection } from "./database.ts";

/** Bytes that are taken out of a row at once. */
const PIECE = 1024 * 1024;

/** The bytes of a cell, piece by piece; `key` is that of the row. */
export async function* piecesOf(
  connection: Connection,
  table: "blob" | "reading",
  cell: "bytes" | "found",
  key: string | number,
): AsyncGenerator<Uint8Array> {
  const where = table === "blob" ? "sha256" : "id";
  for (let at = 1; ; at += PIECE) {
    const { rows } = await sql<{ readonly piece: Uint8Array }>`
      select substr(${sql.ref(cell)}, ${sql.lit(at)}, ${sql.lit(PIECE)}) as piece
      from ${sql.table(table)} where ${sql.ref(where)} = ${key}
    `.execute(connection);
    const piece = rows[0]?.piece;
    if (!piece || piece.length === 0) return;
    yield piece;
    if (piece.length < PIECE) return;
  }
}
