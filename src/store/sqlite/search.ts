import { sql } from "kysely";
import { numbersIn, type SearchDialect } from "../search/dialect.ts";

/** Searching in SQLite: FTS5. */
export const SQLITE_SEARCH: SearchDialect = {
  kind: "sqlite",
  snapshot: (database, act) => database.read.transaction().execute(act),
  mark: async (connection) => {
    const { last } = await connection
      .selectFrom("document")
      .select(({ fn }) => fn.max<number | null>("indexed").as("last"))
      .executeTakeFirstOrThrow();
    return (last ?? 0) + 1;
  },
  find: async (connection, table, words, without) => {
    const wanted = words.map(anyOf).join(" AND ");
    const match = without.length === 0 ? wanted : `(${wanted}) NOT (${without.map(anyOf).join(" OR ")})`;
    const name = sql.raw(`${table}_words`);
    // One long text is many times quicker than a row for each number.
    const { rows } = await sql<{
      ids: string | null;
    }>`select group_concat(rowid) as ids from ${name} where ${name} match ${match}`.execute(connection);
    return numbersIn(rows[0]!.ids);
  },
};

function anyOf(alternatives: readonly string[]): string {
  return `(${alternatives.map((word) => `"${word.replaceAll('"', '""')}"`).join(" OR ")})`;
}
