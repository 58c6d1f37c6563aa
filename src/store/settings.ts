import type { Connection, Database } from "./database.ts";

/** The setting that repeats number and hash of the newest entry of the log. */
export const LOG_END = "log-end";

/** What is remembered of a workspace under a name; null where nothing is. */
export async function setting<Value>(database: Database, name: string): Promise<Value | null> {
  return settingOn<Value>(database.read, name);
}

/** The same on an open connection. */
export async function settingOn<Value>(connection: Connection, name: string): Promise<Value | null> {
  const row = await connection
    .selectFrom("setting")
    .select("value")
    .where("name", "=", name)
    .executeTakeFirst();
  return row ? (JSON.parse(row.value) as Value) : null;
}

/** Remembers a value that JSON can write, in place of what stood there. */
export async function setSetting(database: Database, name: string, value: unknown): Promise<void> {
  await database.write((connection) => putSetting(connection, name, value));
}

/** The same inside an open transaction. */
export async function putSetting(connection: Connection, name: string, value: unknown): Promise<void> {
  const json = JSON.stringify(value);
  await connection
    .insertInto("setting")
    .values({ name, value: json })
    .onConflict((conflict) => conflict.column("name").doUpdateSet({ value: json }))
    .execute();
}
