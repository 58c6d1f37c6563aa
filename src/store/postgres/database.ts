import { CompiledQuery, Kysely, sql } from "kysely";
import type { Connection, Database } from "../database.ts";
import type { Schema } from "../schema.ts";
import { dialectOver } from "./dialect-over.ts";
import { insertRows } from "./insert.ts";
import { LOCK_SPACE, LOCKS, migratePostgres } from "./migrate.ts";
import { connectionsTo } from "./pool.ts";
import { putWords } from "./words.ts";
import { writeAgain } from "./write-again.ts";

/** Opens a store in PostgreSQL 15 or later by its address, and makes the tables where there are none. Throws a `TawaturError` where it cannot be. */
export async function openPostgres(address: string): Promise<Database> {
  const { name, pool } = connectionsTo(address);
  const queries = new Kysely<Schema>({ dialect: dialectOver(pool) });
  try {
    await migratePostgres(queries, name);
  } catch (error) {
    await queries.destroy();
    throw error;
  }
  const run = (connection: Connection, text: string, ...values: readonly unknown[]) =>
    connection.executeQuery(CompiledQuery.raw(text, [...values]));
  const lock = async (connection: Connection, what: keyof typeof LOCKS): Promise<void> => {
    await run(connection, "select pg_advisory_xact_lock($1, $2)", LOCK_SPACE, LOCKS[what]);
  };
  return {
    kind: "postgres",
    name,
    read: queries,
    write: (act) => writeAgain(queries, name, act),
    snapshot: async () => {
      const connection = await queries
        .startTransaction()
        .setIsolationLevel("repeatable read")
        .setAccessMode("read only")
        .execute();
      return {
        connection,
        end: async () => {
          await connection.rollback().execute();
        },
      };
    },
    numbers: async (connection, _, count) => {
      const { rows } = await sql<{ id: number }>`
        select nextval('row_number') as id from generate_series(1, ${count}::bigint)
      `.execute(connection);
      return rows.map(({ id }) => id);
    },
    numbersFrom: async (connection, first) => {
      await run(connection, "select setval('row_number', $1, false)", first);
    },
    insert: insertRows,
    index: putWords,
    unindex: async (connection, table, ids) => {
      await run(connection, `delete from ${table}_words where id = any($1::bigint[])`, ids);
    },
    pointTo: async (connection, rows) => {
      await run(
        connection,
        `update document set reading_id = given."readingId", indexed = pg_current_xact_id()::text::bigint
         from json_to_recordset($1::json) as given ("documentId" bigint, "readingId" bigint) where id = given."documentId"`,
        JSON.stringify(rows),
      );
    },
    lockLog: (connection) => lock(connection, "log"),
    lockAdding: (connection) => lock(connection, "adding"),
    lockDocuments: async (connection, ids) => {
      // In one order, so that two programs never wait for each other.
      await run(
        connection,
        "select from document where id = any($1::bigint[]) order by id for no key update",
        ids,
      );
    },
    close: () => queries.destroy(),
  };
}
