import type { Connection, Database } from "./database.ts";
import type { LogTable } from "./schema.ts";
import { LOG_END, putSetting } from "./settings.ts";
import { sha256 } from "./sha256.ts";

/** What is done to a workspace. */
export type Act =
  | "made"
  | "added"
  | "new-version"
  | "came-again"
  | "read"
  | "corrected"
  | "mapping"
  | "feed"
  | "polled"
  | "restored"
  | "incidents";

/** An entry before it has its number and hash. */
export interface Entry {
  readonly act: Act;
  /** What it was done to: the code of a document and version, an address. */
  readonly subject: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/** The hash before the first entry. */
export const NO_HASH = "0".repeat(64);

/** The hash of an entry: over its cells in this order, a line each. */
export function hashOf({ number, at, act, subject, details, previous }: Omit<LogTable, "hash">): string {
  return sha256([number, at, act, subject, details, previous].map((cell) => `${cell}\n`).join(""));
}

/** Appends entries to the log, in the open transaction and last in it: nobody else can append until it ends. */
export async function append(
  database: Database,
  connection: Connection,
  at: string,
  entries: readonly Entry[],
): Promise<void> {
  if (entries.length === 0) return;
  await database.lockLog(connection);
  const last = await connection
    .selectFrom("log")
    .select(["number", "hash"])
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirst();
  let number = last?.number ?? 0;
  let previous = last?.hash ?? NO_HASH;
  const rows = entries.map(({ act, subject, details }) => {
    number++;
    // A line break in a cell would let two different entries have one hash.
    const one = {
      number,
      at,
      act,
      subject: subject.replace(/[\r\n]+/g, " "),
      details: JSON.stringify(details),
    };
    const row: LogTable = { ...one, previous, hash: hashOf({ ...one, previous }) };
    previous = row.hash;
    return row;
  });
  await database.insert(connection, "log", rows);
  // So that a log whose end was cut off is not taken for a whole one.
  await putSetting(connection, LOG_END, { number, hash: previous });
}

/** The log from `after` on, oldest first, at most `limit` entries. */
export async function entriesAfter(
  database: Database,
  after: number,
  limit: number,
): Promise<readonly LogTable[]> {
  return database.read
    .selectFrom("log")
    .selectAll()
    .where("number", ">", after)
    .orderBy("number")
    .limit(limit)
    .execute();
}
