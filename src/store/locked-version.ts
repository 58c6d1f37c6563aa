import { type ReadVersion, readVersionOf } from "./corrected-version.ts";
import type { Connection, Database } from "./database.ts";

/** A version that nobody else changes until the transaction ends. */
export async function lockedVersion(
  database: Database,
  connection: Connection,
  code: string,
  number: number,
): Promise<ReadVersion> {
  const document = await connection
    .selectFrom("document")
    .select("id")
    .where("code", "=", code)
    .executeTakeFirst();
  if (document) await database.lockDocuments(connection, [document.id]);
  return readVersionOf(connection, code, number);
}
