import type { Database } from "../database.ts";

/** Opens a store in PostgreSQL 15 or later by its address. */
export async function openPostgres(_address: string): Promise<Database> {
  throw new Error("not yet");
}
