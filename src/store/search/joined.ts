import { type RawBuilder, sql } from "kysely";
import type { Connection, Database } from "../database.ts";

/** Parts the values: no text that is kept holds it. */
const PARTING = "\u001f";

/**
 * Reads columns of many rows as a text each, empty for null. One long text is many times quicker than as many rows; the
 * texts of all columns are in the same order. `rest`: «from … where …».
 */
export async function readJoined(
  kind: Database["kind"],
  connection: Connection,
  columns: readonly RawBuilder<unknown>[],
  rest: RawBuilder<unknown>,
): Promise<readonly (readonly string[])[]> {
  const texts = columns.map((column, i) =>
    kind === "sqlite"
      ? sql`group_concat(coalesce(${column}, ''), char(31)) as ${sql.ref(`c${i}`)}`
      : sql`string_agg(coalesce((${column})::text, ''), chr(31)) as ${sql.ref(`c${i}`)}`,
  );
  const query = sql<Record<string, string | null>>`select count(*) as many, ${sql.join(texts)} ${rest}`;
  const { rows } = await query.execute(connection);
  const [row] = rows;
  if (!row || Number(row.many) === 0) return columns.map(() => []);
  return columns.map((_, i) => (row[`c${i}`] ?? "").split(PARTING));
}
