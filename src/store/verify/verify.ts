import { sql } from "kysely";
import { TawaturError } from "../../errors.ts";
import type { IndexTools } from "../claim-index.ts";
import type { Connection, Database } from "../database.ts";
import { checkBytes } from "./bytes.ts";
import { type Finding, finding } from "./finding.ts";
import { checkStrays } from "./index-rows.ts";
import { checkLinks } from "./links.ts";
import { checkLog } from "./log.ts";
import { checkNamedBytes } from "./named-bytes.ts";
import { checkReadings } from "./readings.ts";
import { checkVersions } from "./versions.ts";

/**
 * Looks at everything that is kept, as it stands at one moment: all bytes and texts are hashed anew, the log is followed,
 * the index compared with what it is made from. Gives each thing that is not as it should be, once; nothing where all is
 * well. Memory stays bounded, and others may write meanwhile. Throws what the store throws, but for «damaged», which is a
 * finding.
 */
export async function* verify(database: Database, tools: IndexTools): AsyncGenerator<Finding> {
  const { kind } = database;
  const snapshot = await database.snapshot();
  const { connection } = snapshot;
  const told = new Set<string>();
  try {
    const checks = [
      kind === "sqlite" ? checkFile(connection) : nothing(),
      checkBytes(connection),
      checkNamedBytes(connection),
      checkVersions(connection),
      checkLinks(connection),
      checkReadings(connection, kind, tools),
      checkStrays(connection, kind),
      checkLog(connection),
    ];
    for (const check of checks)
      for await (const one of goingOn(check)) {
        const key = `${one.code} ${one.subject}`;
        if (!told.has(key)) yield one;
        told.add(key);
      }
  } finally {
    await snapshot.end();
  }
}

/** Where the database cannot read a part of itself, the other checks still say what is whole. */
async function* goingOn(check: AsyncGenerator<Finding>): AsyncGenerator<Finding> {
  try {
    yield* check;
  } catch (error) {
    if (!(error instanceof TawaturError) || error.code !== "damaged") throw error;
    yield finding("damaged-file", error.cause instanceof Error ? error.cause.message : error.message);
  }
}

/** What SQLite finds wrong with the pages of its own file. */
async function* checkFile(connection: Connection): AsyncGenerator<Finding> {
  const { rows } = await sql<{ readonly integrity_check: string }>`pragma integrity_check(20)`.execute(
    connection,
  );
  for (const { integrity_check: says } of rows) if (says !== "ok") yield finding("damaged-file", says);
}

async function* nothing(): AsyncGenerator<Finding> {}
