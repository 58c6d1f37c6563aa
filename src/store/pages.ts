import { sql } from "kysely";
import type { Connection } from "./database.ts";
import type { Schema } from "./schema.ts";

/** How many rows are named at once. */
const NAMED = 2000;
/** How many rows, and how many bytes of them, are held at once; a single row may have more. */
const ROWS = 200;
const BYTES = 8 * 1024 * 1024;

/**
 * The keys of all rows of a table in ascending order, in lists whose rows can be held together: so a table of any size
 * goes through a bounded memory. `size`: the cell that may be large.
 */
export async function* pagesOf<Key extends string | number>(
  connection: Connection,
  table: keyof Schema,
  key: string,
  size: string | null,
): AsyncGenerator<readonly Key[]> {
  const bytes = size === null ? sql`0` : sql`octet_length(${sql.ref(size)})`;
  for (let last: Key | null = null; ; ) {
    const { rows } = await sql<{ readonly key: Key; readonly size: number }>`
      select ${sql.ref(key)} as key, ${bytes} as size from ${sql.table(table)}
      where ${last === null ? sql`1 = 1` : sql`${sql.ref(key)} > ${last}`}
      order by ${sql.ref(key)} limit ${sql.lit(NAMED)}
    `.execute(connection);
    if (rows.length === 0) return;
    let page: Key[] = [];
    let held = 0;
    for (const row of rows) {
      if (page.length === ROWS || (page.length > 0 && held + row.size > BYTES)) {
        yield page;
        page = [];
        held = 0;
      }
      page.push(row.key);
      held += row.size;
    }
    yield page;
    last = rows.at(-1)!.key;
  }
}
