import { sql } from "kysely";
import type { Connection, Searched } from "../database.ts";
import { marked, numbersIn, type SearchDialect } from "../search/dialect.ts";

/** Searching in PostgreSQL: a GIN index over words as they are. */
export const POSTGRES_SEARCH: SearchDialect = {
  kind: "postgres",
  snapshot: (database, act) =>
    database.read.transaction().setIsolationLevel("repeatable read").setAccessMode("read only").execute(act),
  // Documents carry the number of the transaction that indexed them; those below `xmin` are all seen or rolled back.
  mark: async (connection) => {
    const { rows } = await sql<{
      mark: string;
    }>`select pg_snapshot_xmin(pg_current_snapshot())::text as mark`.execute(connection);
    return Number(rows[0]!.mark);
  },
  find: (connection, table, words, without) =>
    matching(connection, table, [...words.map(anyOf), ...without.map((one) => `!${anyOf(one)}`)]),
  // The index holds no places: a place for each word would make it several times as large.
  phrase: async (connection, table, words) => ({
    sure: new Float64Array(0),
    open: await matching(connection, table, words.map(anyOf)),
  }),
};

async function matching(
  connection: Connection,
  table: Searched,
  all: readonly string[],
): Promise<Float64Array> {
  const { rows } = await sql<{
    ids: string | null;
  }>`select string_agg(id::text, ',') as ids from ${sql.raw(`${table}_words`)} where words @@ ${all.join(" & ")}::tsquery`.execute(
    connection,
  );
  return numbersIn(rows[0]!.ids);
}

function anyOf(alternatives: readonly string[]): string {
  const quoted = (word: string): string => `'${word.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`;
  return `(${marked(alternatives).map(quoted).join(" | ")})`;
}
