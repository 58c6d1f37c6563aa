import { TawaturError } from "../errors.ts";
import type { Database } from "./database.ts";
import { append } from "./log.ts";

/** The longest address of a feed, in UTF-16 code units: an index of PostgreSQL takes at most 2,704 bytes. */
const LONGEST = 2000;

/** A feed that is polled, with the state that polling keeps. */
export interface Feed<State> {
  readonly url: string;
  /** An ISO instant. */
  readonly addedAt: string;
  readonly state: State;
}

/** All feeds, in the order added. */
export async function feeds<State>(database: Database): Promise<readonly Feed<State>[]> {
  const rows = await database.read.selectFrom("feed").selectAll().orderBy("added_at").execute();
  return rows
    .map(({ url, added_at, state }) => ({ url, addedAt: added_at, state: JSON.parse(state) as State }))
    .sort((a, b) => (a.addedAt === b.addedAt ? (a.url < b.url ? -1 : 1) : 0));
}

/**
 * Adds a feed, or keeps the new state of one that is there. Gives true where it is new; that alone is noted in the log.
 * Throws a `TawaturError` «wrong-address» for an address of more than 2,000 letters.
 */
export async function putFeed(
  database: Database,
  url: string,
  state: unknown,
  now: string,
): Promise<boolean> {
  if (url.length > LONGEST)
    throw new TawaturError(
      "wrong-address",
      `the address of a feed has at most ${LONGEST} letters`,
      `لا يزيد عنوان التلقيم على ${LONGEST} حرف`,
    );
  const json = JSON.stringify(state);
  return database.write(async (connection) => {
    const { numUpdatedRows } = await connection
      .updateTable("feed")
      .set({ state: json })
      .where("url", "=", url)
      .executeTakeFirst();
    if (numUpdatedRows > 0n) return false;
    await database.insert(connection, "feed", [{ url, added_at: now, state: json }]);
    await append(database, connection, now, [{ act: "feed", subject: url, details: { added: true } }]);
    return true;
  });
}

/** Polls a feed no more; what came from it stays. Gives false where there was none. */
export async function dropFeed(database: Database, url: string, now: string): Promise<boolean> {
  return database.write(async (connection) => {
    const { numDeletedRows } = await connection.deleteFrom("feed").where("url", "=", url).executeTakeFirst();
    if (numDeletedRows === 0n) return false;
    await append(database, connection, now, [{ act: "feed", subject: url, details: { dropped: true } }]);
    return true;
  });
}
