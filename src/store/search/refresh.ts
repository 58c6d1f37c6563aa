import { sql } from "kysely";
import type { Connection, Database } from "../database.ts";
import { allClaims, claimsOf, parts } from "./chunks.ts";
import { ClaimColumns, type ColumnName } from "./columns.ts";
import type { SearchDialect } from "./dialect.ts";
import { loadColumns } from "./load-column.ts";
import { loadDocuments } from "./load-documents.ts";
import { loadParties } from "./load-parties.ts";
import { loadRows } from "./load-rows.ts";
import { rowsById } from "./rows-by-id.ts";

/** Where more than this share of the documents changed, or of the rows is dead, all is read anew. */
const MUCH = 1 / 3;

/** What a search needs of the columns. */
export interface Needed {
  readonly columns: readonly ColumnName[];
  readonly parties: boolean;
}

/**
 * Columns that hold what `connection`, a transaction, sees: the given ones brought up to date, or new ones. Says whether
 * anything changed.
 */
export async function refreshed(
  dialect: SearchDialect,
  connection: Connection,
  columns: ClaimColumns | null,
  needed: Needed,
): Promise<{ readonly columns: ClaimColumns; readonly changed: boolean }> {
  const mark = await dialect.mark(connection);
  if (columns) {
    const changed = await connection
      .selectFrom("document")
      .select("id")
      .where("indexed", ">=", columns.mark)
      .execute();
    const many = changed.length;
    if (many <= MUCH * columns.documents.many && columns.dead <= MUCH * columns.rows) {
      if (many > 0)
        await renew(
          dialect.kind,
          connection,
          columns,
          changed.map(({ id }) => Number(id)),
        );
      columns.mark = mark;
      await loadMissing(dialect.kind, connection, columns, needed);
      return { columns, changed: many > 0 };
    }
  }
  const fresh = new ClaimColumns();
  await loadDocuments(dialect.kind, connection, fresh, sql`true`);
  await loadRows(dialect.kind, connection, fresh, await allClaims(connection));
  fresh.mark = mark;
  await loadMissing(dialect.kind, connection, fresh, needed);
  return { columns: fresh, changed: true };
}

/** Takes the rows of changed documents out and adds those they have now. */
async function renew(
  kind: Database["kind"],
  connection: Connection,
  columns: ClaimColumns,
  ids: readonly number[],
): Promise<void> {
  const { documents } = columns;
  for (const some of parts(ids, 500))
    for (const index of await loadDocuments(kind, connection, columns, sql`d.id in (${sql.join(some)})`)) {
      const first = documents.first[index]!;
      columns.alive.fill(0, first, first + documents.count[index]!);
      columns.dead += documents.count[index]!;
      documents.count[index] = 0;
    }
  const from = columns.rows;
  const chunks = claimsOf(ids);
  await loadRows(kind, connection, columns, chunks);
  const rowOf = rowsById(columns, from);
  await loadColumns(kind, connection, columns, [...columns.loaded.keys()], chunks, rowOf);
  if (columns.parties.size > 0) await loadParties(kind, connection, columns, chunks, rowOf, from);
}

async function loadMissing(
  kind: Database["kind"],
  connection: Connection,
  columns: ClaimColumns,
  { columns: names, parties }: Needed,
): Promise<void> {
  const missing = names.filter((name) => !columns.loaded.has(name));
  const withParties = parties && columns.parties.size === 0;
  if (missing.length === 0 && !withParties) return;
  const chunks = await allClaims(connection);
  const rowOf = rowsById(columns, 0);
  await loadColumns(kind, connection, columns, missing, chunks, rowOf);
  if (withParties) await loadParties(kind, connection, columns, chunks, rowOf, 0);
}
