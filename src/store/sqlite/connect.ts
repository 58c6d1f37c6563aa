import { DatabaseSync, type SQLInputValue } from "node:sqlite";
import { Kysely, SqliteDialect } from "kysely";
import type { Schema } from "../schema.ts";
import { sqliteTrouble } from "./trouble.ts";

/** How long a statement waits for another process that is writing, in milliseconds. */
export const BUSY_TIMEOUT = 30_000;

/** Opens a file of SQLite: write-ahead log, every commit on the disk before it is answered. */
export function openFile(path: string, readOnly: boolean): DatabaseSync {
  const file = new DatabaseSync(path, { readOnly, timeout: BUSY_TIMEOUT, enableForeignKeyConstraints: true });
  if (!readOnly) file.exec("pragma journal_mode = wal; pragma synchronous = full;");
  file.exec("pragma trusted_schema = off; pragma cache_size = -16384; pragma temp_store = memory;");
  return file;
}

/** Kysely over an open file. Statements are prepared once and kept; errors say what they mean. `path`: for messages. */
export function queriesOver(file: DatabaseSync, path: string): Kysely<Schema> {
  const kept = new Map<string, ReturnType<DatabaseSync["prepare"]>>();
  const prepared = (text: string) => {
    let statement = kept.get(text);
    if (!statement) {
      statement = file.prepare(text);
      // Statements with long lists of values differ at every call: those are not worth keeping.
      if (kept.size < 500) kept.set(text, statement);
    }
    return statement;
  };
  const telling = <T>(act: () => T): T => {
    try {
      return act();
    } catch (error) {
      throw sqliteTrouble(path, error);
    }
  };
  return new Kysely<Schema>({
    dialect: new SqliteDialect({
      database: {
        close: () => file.close(),
        prepare: (text) => {
          const statement = telling(() => prepared(text));
          const values = (given: readonly unknown[]) => given as SQLInputValue[];
          return {
            reader: statement.columns().length > 0,
            all: (given) => telling(() => statement.all(...values(given))),
            run: (given) => telling(() => statement.run(...values(given))),
            iterate: (given) => statement.iterate(...values(given)),
          };
        },
      },
    }),
  });
}
