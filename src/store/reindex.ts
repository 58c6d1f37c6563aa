import { type ClaimIndex, claimIndex, type IndexTools } from "./claim-index.ts";
import { judged } from "./corrections.ts";
import type { Connection, Database } from "./database.ts";
import { unpackFound } from "./found.ts";
import { pagesOf } from "./pages.ts";
import { decisionsOn, type Indexed, replaceIndex } from "./readings.ts";
import { removeStrays } from "./strays.ts";

const NOTHING: ClaimIndex = { words: "", sentences: [], claims: [] };

/**
 * Makes the rows by which claims are found anew, from what was read and corrected; what stands in the index for no
 * reading is taken out. A document whose reading cannot be unpacked is left out and waits to be read again. Gives how
 * many documents are in the index.
 */
export async function reindex(database: Database, tools: IndexTools): Promise<number> {
  const clear = () =>
    database.write(async (connection) => {
      await database.lockAdding(connection);
      await removeStrays(connection, database.kind);
    });
  await clear();
  let made = 0;
  for await (const ids of pagesOf<number>(database.read, "document", "id", null))
    made += await database.write((connection) => reindexSome(database, connection, ids, tools));
  await clear();
  return made;
}

/** The same inside an open transaction, into an index that is empty. */
export async function reindexInside(
  database: Database,
  connection: Connection,
  tools: IndexTools,
): Promise<number> {
  let made = 0;
  for await (const ids of pagesOf<number>(connection, "document", "id", null))
    made += await reindexSome(database, connection, ids, tools);
  return made;
}

async function reindexSome(
  database: Database,
  connection: Connection,
  documentIds: readonly number[],
  tools: IndexTools,
): Promise<number> {
  await database.lockDocuments(connection, documentIds);
  const rows = await connection
    .selectFrom("document")
    .innerJoin("reading", "reading.id", "document.reading_id")
    .innerJoin("version", "version.id", "reading.version_id")
    .select(["document.id as documentId", "version.id as versionId", "reading.id as readingId"])
    .select(["reading.found", "version.text", "version.outlet", "version.published"])
    .where("document.id", "in", documentIds)
    .execute();
  const decisions = await decisionsOn(
    connection,
    rows.map(({ versionId }) => versionId),
  );
  const list: Indexed[] = [];
  const broken: number[] = [];
  for (const { documentId, versionId, readingId, found, ...version } of rows) {
    try {
      const { claims } = judged(unpackFound(found), decisions.get(versionId) ?? []);
      list.push({ documentId, versionId, readingId, index: claimIndex(version, claims, tools) });
    } catch {
      broken.push(readingId);
      list.push({ documentId, versionId, readingId, index: NOTHING });
    }
  }
  await replaceIndex(database, connection, list);
  if (broken.length > 0) {
    await connection
      .updateTable("document")
      .set({ reading_id: null })
      .where("reading_id", "in", broken)
      .execute();
    await connection.deleteFrom("reading").where("id", "in", broken).execute();
  }
  return list.length - broken.length;
}
