import { sql } from "kysely";
import type { Connection } from "../database.ts";
import { type Finding, finding } from "./finding.ts";

/** Looks for bytes that are named but missing, or there but not named. */
export async function* checkNamedBytes(connection: Connection): AsyncGenerator<Finding> {
  const missing = await sql<{ readonly sha256: string }>`
    select sha256 from version where not exists (select 1 from blob where blob.sha256 = version.sha256)
    union select sha256 from acquisition where not exists (select 1 from blob where blob.sha256 = acquisition.sha256)
  `.execute(connection);
  for (const { sha256 } of missing.rows) yield finding("missing-bytes", sha256);
  const extra = await sql<{ readonly sha256: string }>`
    select sha256 from blob where not exists (select 1 from version where version.sha256 = blob.sha256)
    and not exists (select 1 from acquisition where acquisition.sha256 = blob.sha256)
  `.execute(connection);
  for (const { sha256 } of extra.rows) yield finding("extra-bytes", sha256);
}
