import type { Connection } from "../database.ts";
import { hashOf, NO_HASH } from "../log.ts";
import type { LogTable } from "../schema.ts";
import { LOG_END, settingOn } from "../settings.ts";
import { checkEntries, type Told } from "./entries.ts";
import { type Finding, finding } from "./finding.ts";

const PAGE = 1000;

/** Follows the log from entry to entry, and looks whether what it says was kept is there. */
export async function* checkLog(connection: Connection): AsyncGenerator<Finding> {
  let last: Pick<LogTable, "number" | "hash"> = { number: 0, hash: NO_HASH };
  let sound = true;
  let whole = true;
  const there: Told = { version: 0, correction: 0 };
  for (;;) {
    const entries = await connection
      .selectFrom("log")
      .selectAll()
      .where("number", ">", last.number)
      .orderBy("number")
      .limit(PAGE)
      .execute();
    if (entries.length === 0) break;
    const believed: LogTable[] = [];
    for (const entry of entries) {
      const trouble =
        entry.number !== last.number + 1
          ? "log-gap"
          : sound && entry.previous !== last.hash
            ? "log-broken"
            : null;
      if (trouble) yield finding(trouble, entry.number);
      sound = hashOf(entry) === entry.hash;
      if (sound) believed.push(entry);
      else yield finding("log-altered", entry.number);
      whole &&= sound && !trouble;
      last = entry;
    }
    const { version, correction } = yield* checkEntries(connection, believed);
    there.version += version;
    there.correction += correction;
  }
  const end = await settingOn<Pick<LogTable, "number" | "hash">>(connection, LOG_END);
  const noted = end ?? { number: 0, hash: NO_HASH };
  if (noted.number !== last.number || (sound && noted.hash !== last.hash)) {
    yield finding("log-cut", noted.number);
    whole = false;
  }
  // What missing entries told of is no second finding.
  if (!whole) return;
  for (const table of ["version", "correction"] as const) {
    const { rows } = await connection
      .selectFrom(table)
      .select((select) => select.fn.countAll<number>().as("rows"))
      .executeTakeFirstOrThrow();
    if (rows > there[table]) yield finding("unlogged", table);
  }
}
