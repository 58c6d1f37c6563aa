import { TawaturError } from "../../errors.ts";
import type { IndexTools } from "../claim-index.ts";
import type { Connection, Database } from "../database.ts";
import { append } from "../log.ts";
import { reindexInside } from "../reindex.ts";
import { removeStrays } from "../strays.ts";
import { TABLES } from "./format.ts";
import { readThrough } from "./read-through.ts";
import { rowsIn } from "./rows-in.ts";

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
    await removeStrays(connection, database.kind);
    await append(database, connection, now, [
      { act: "restored", subject: trailer.sha256, details: { rows: trailer.rows } },
    ]);
    return trailer.rows;
  });
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
