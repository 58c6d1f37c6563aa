import { existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import type { DatabaseSync, SQLInputValue, StatementSync } from "node:sqlite";
import { sql } from "kysely";
import type { Connection, Database, Numbered } from "../database.ts";
import { SQLITE } from "../migrations/dialect.ts";
import { migrate } from "../migrations/index.ts";
import { oneAtATime } from "../one-at-a-time.ts";
import { beginAsWriter } from "./begin.ts";
import { openFile, queriesOver } from "./connect.ts";
import { sqliteTrouble } from "./trouble.ts";

/**
 * Opens the store in a file, and makes the file where there is none. `mostPages`: how far the file may grow, in pages of
 * 4,096 bytes; unbounded where it is not given. Throws a `TawaturError` where it cannot be opened.
 */
export async function openSqlite(
  path: string,
  options: { readonly mostPages?: number } = {},
): Promise<Database> {
  const fail = (error: unknown): never => {
    throw sqliteTrouble(path, error);
  };
  let file: DatabaseSync;
  try {
    if (!existsSync(dirname(path))) mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    file = openFile(path, false);
  } catch (error) {
    return fail(error);
  }
  const writer = queriesOver(file, path);
  try {
    // From here on `beginAsWriter` waits; inside a transaction there is nobody to wait for.
    file.exec("pragma busy_timeout = 0");
    if (options.mostPages) file.exec(`pragma max_page_count = ${options.mostPages}`);
    await beginAsWriter(file);
    await migrate(writer as never, SQLITE, path);
    file.exec("commit");
  } catch (error) {
    file.close();
    return fail(error);
  }
  const read = queriesOver(openFile(path, true), path);
  const inTurn = oneAtATime();
  const statements = new Map<string, StatementSync>();
  const prepared = (text: string): StatementSync => {
    const kept = statements.get(text);
    if (kept) return kept;
    const statement = file.prepare(text);
    statements.set(text, statement);
    return statement;
  };
  const write = async <T>(act: (connection: Connection) => Promise<T>): Promise<T> => {
    try {
      await beginAsWriter(file);
    } catch (error) {
      return fail(error);
    }
    try {
      const result = await act(writer);
      file.exec("commit");
      return result;
    } catch (error) {
      if (file.isTransaction) file.exec("rollback");
      return fail(error);
    }
  };
  return {
    kind: "sqlite",
    name: path,
    read,
    write: (act) => inTurn(() => write(act)),
    snapshot: async () => {
      const queries = queriesOver(openFile(path, true), path);
      const connection = await queries.startTransaction().execute();
      // A transaction of SQLite stands from its first query on.
      await sql`select name from sqlite_schema limit 1`.execute(connection);
      return {
        connection,
        end: async () => {
          await connection.rollback().execute();
          await queries.destroy();
        },
      };
    },
    numbers: async (_, table, count) => numbersAfter(prepared, table, count),
    numbersFrom: async () => {},
    insert: async (_, table, rows) => {
      const [first] = rows;
      if (!first) return;
      const cells = Object.keys(first) as (keyof typeof first)[];
      const marks = cells.map(() => "?").join(", ");
      const names = cells.map((cell) => `"${String(cell)}"`).join(", ");
      const statement = prepared(`insert into "${table}" (${names}) values (${marks})`);
      for (const row of rows) statement.run(...cells.map((cell) => row[cell] as SQLInputValue));
    },
    index: async (_, table, rows) => {
      const statement = prepared(`insert into ${table}_words (rowid, words) values (?, ?)`);
      for (const { id, words } of rows) statement.run(id, words);
    },
    unindex: async (_, table, ids) => {
      const statement = prepared(`delete from ${table}_words where rowid = ?`);
      for (const id of ids) statement.run(id);
    },
    pointTo: async (_, rows) => {
      const statement = prepared(
        "update document set reading_id = ?, indexed = (select max(indexed) + 1 from document) where id = ?",
      );
      for (const { documentId, readingId } of rows) statement.run(readingId, documentId);
    },
    // A transaction is the only writer of the file.
    lockLog: async () => {},
    lockAdding: async () => {},
    lockDocuments: async () => {},
    close: async () => {
      await inTurn(async () => {
        await read.destroy();
        try {
          await sql`pragma optimize`.execute(writer);
        } catch {
          // Statistics for the planner, nothing else: another program is writing and will make them.
        }
        await writer.destroy();
        if (file.isOpen) file.close();
      });
    },
  };
}

/** The transaction is the only writer, so that the highest number says which come next. */
function numbersAfter(
  prepared: (text: string) => StatementSync,
  table: Numbered,
  count: number,
): readonly number[] {
  const last = prepared(`select coalesce(max(id), 0) as last from "${table}"`).get() as { last: number };
  return Array.from({ length: count }, (_, i) => last.last + 1 + i);
}
