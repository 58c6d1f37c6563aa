import { join } from "node:path";
import type { Database } from "./database.ts";
import { openSqlite } from "./sqlite/database.ts";

/** The file of a workspace's folder that everything is kept in. */
export const DATABASE_FILE = "tawatur.db";

/** Opens the database of a workspace and makes it where there is none. `databaseUrl`: PostgreSQL instead of the folder's file. */
export async function openDatabase(where: {
  readonly folder: string;
  readonly databaseUrl?: string | undefined;
}): Promise<Database> {
  if (where.databaseUrl) {
    const { openPostgres } = await import("./postgres/database.ts");
    return openPostgres(where.databaseUrl);
  }
  return openSqlite(join(where.folder, DATABASE_FILE));
}
