import { type RawBuilder, sql } from "kysely";
import type { Connection, Database, Searched } from "./database.ts";

/** The cell of a search index that holds its numbers. */
export function wordsId(kind: Database["kind"], table: Searched): RawBuilder<number> {
  return sql.raw(`${table}_words.${kind === "sqlite" ? "rowid" : "id"}`);
}

/** Tables of the index, each with what is true of rows in it that stand for no version that was read. */
export function strays(
  kind: Database["kind"],
): readonly (readonly [table: string, where: RawBuilder<unknown>])[] {
  const read = sql`select reading.version_id from document join reading on reading.id = document.reading_id`;
  return [
    ["claim", sql`version_id not in (${read})`],
    ["sentence", sql`version_id not in (${read})`],
    ["claim_entity", sql`not exists (select 1 from claim where claim.id = claim_entity.claim_id)`],
    [
      "sentence_words",
      sql`not exists (select 1 from sentence where sentence.id = ${wordsId(kind, "sentence")})`,
    ],
    [
      "document_words",
      sql`not exists (select 1 from document
        where document.id = ${wordsId(kind, "document")} and document.reading_id is not null)`,
    ],
  ];
}

/** Takes such rows out. Inside `write`. */
export async function removeStrays(connection: Connection, kind: Database["kind"]): Promise<void> {
  for (const [table, where] of strays(kind))
    await sql`delete from ${sql.table(table)} where ${where}`.execute(connection);
}
