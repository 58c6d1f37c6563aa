import { sql } from "kysely";
import type { Connection, Searched } from "../database.ts";
import { marked, numbersIn, OTHER, type SearchDialect } from "../search/dialect.ts";

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
  find: (connection, table, words, without) => {
    const wanted = words.map((one) => anyOf(marked(one))).join(" AND ");
    const unwanted = without.map((one) => anyOf(marked(one))).join(" OR ");
    return matching(connection, table, without.length === 0 ? wanted : `(${wanted}) NOT (${unwanted})`);
  },
  phrase: async (connection, table, words) => {
    const all = words.map((one) => anyOf(marked(one))).join(" AND ");
    const rows = rowsOf(words);
    if (rows === null) return { sure: new Float64Array(0), open: await matching(connection, table, all) };
    const others = anyOf(words.flatMap((one) => one.map((word) => OTHER + word)));
    return {
      sure: await matching(connection, table, anyOf(rows)),
      // Neighbours that are no neighbours in the index: one of them stands there as another form of its word.
      open: await matching(connection, table, `${all} AND ${others}`),
    };
  },
};

/** How many rows of words one question may ask for. */
const MOST_ROWS = 64;

/** Every row of words that takes one alternative of each; null where there are too many. */
function rowsOf(words: readonly (readonly string[])[]): readonly string[] | null {
  let rows: readonly string[] = [""];
  for (const alternatives of words) {
    rows = rows.flatMap((row) => alternatives.map((word) => (row === "" ? word : `${row} ${word}`)));
    if (rows.length > MOST_ROWS) return null;
  }
  return rows;
}

async function matching(connection: Connection, table: Searched, match: string): Promise<Float64Array> {
  const name = sql.raw(`${table}_words`);
  // One long text is many times quicker than a row for each number.
  const { rows } = await sql<{
    ids: string | null;
  }>`select group_concat(rowid) as ids from ${name} where ${name} match ${match}`.execute(connection);
  return numbersIn(rows[0]!.ids);
}

function anyOf(alternatives: readonly string[]): string {
  return `(${alternatives.map((word) => `"${word.replaceAll('"', '""')}"`).join(" OR ")})`;
}
