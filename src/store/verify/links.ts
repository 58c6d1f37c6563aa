import { sql } from "kysely";
import type { Connection } from "../database.ts";
import { type Finding, finding } from "./finding.ts";

/** Table, its cell, and the table whose `id` stands there. That bytes are there is looked at with the bytes. */
const LINKS = [
  ["document", "version_id", "version"],
  ["document", "reading_id", "reading"],
  ["version", "document_id", "document"],
  ["acquisition", "version_id", "version"],
  ["reading", "version_id", "version"],
  ["correction", "version_id", "version"],
  ["correction", "undoes", "correction"],
  ["incident_claim", "incident_id", "incident"],
  ["figure", "incident_id", "incident"],
] as const;

/** Looks for rows that name others which are not there, on databases that check it themselves too: the check can be switched off. */
export async function* checkLinks(connection: Connection): AsyncGenerator<Finding> {
  for (const [table, cell, to] of LINKS) {
    const named = sql`${sql.table(table)}.${sql.ref(cell)}`;
    const { rows } = await sql<{ readonly id: string | number }>`
      select distinct ${named} as id from ${sql.table(table)} where ${named} is not null
      and not exists (select 1 from ${sql.table(to)} as other where other.id = ${named}) order by 1
    `.execute(connection);
    for (const { id } of rows) yield finding("missing-row", `${table}.${cell} ${id}`);
  }
  const { rows } = await sql<{ readonly code: string }>`
    select code from document join version on version.id = document.version_id
    where version.document_id <> document.id
    or version.number <> (select max(number) from version as other where other.document_id = document.id)
  `.execute(connection);
  for (const { code } of rows) yield finding("missing-row", `document.version_id ${code}`);
}
