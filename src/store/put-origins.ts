import type { Connection, Database } from "./database.ts";
import type { OriginTable } from "./schema.ts";

const CHUNK = 500;

/** Puts origins in place of those that are there. Gives how many origins are new, different or gone. */
export async function putOrigins(
  database: Database,
  connection: Connection,
  before: readonly OriginTable[],
  after: readonly OriginTable[],
): Promise<number> {
  const was = new Map(before.map(({ id, record }) => [id, record]));
  const is = new Map(after.map(({ id, record }) => [id, record]));
  const stale = [...was].flatMap(([id, record]) => (is.get(id) === record ? [] : [id]));
  const fresh = after.filter(({ id, record }) => was.get(id) !== record);
  for (let i = 0; i < stale.length; i += CHUNK)
    await connection
      .deleteFrom("origin")
      .where("id", "in", stale.slice(i, i + CHUNK))
      .execute();
  await database.insert(connection, "origin", fresh);
  return new Set([...stale, ...fresh.map(({ id }) => id)]).size;
}
