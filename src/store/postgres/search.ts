import { sql } from "kysely";
import { numbersIn, type SearchDialect } from "../search/dialect.ts";

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
  find: async (connection, table, words, without) => {
    const query = [...words.map(anyOf), ...without.map((one) => `!${anyOf(one)}`)].join(" & ");
    const { rows } = await sql<{
      ids: string | null;
    }>`select string_agg(id::text, ',') as ids from ${sql.raw(`${table}_words`)} where words @@ ${query}::tsquery`.execute(
      connection,
    );
    return numbersIn(rows[0]!.ids);
  },
};

function anyOf(alternatives: readonly string[]): string {
  return `(${alternatives.map((word) => `'${word.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`).join(" | ")})`;
}
