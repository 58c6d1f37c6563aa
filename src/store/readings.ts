import { type ClaimIndex, claimIndex, type IndexTools } from "./claim-index.ts";
import { type Decision, judged } from "./corrections.ts";
import type { Connection, Database } from "./database.ts";
import { unpackFound } from "./found.ts";
import { append } from "./log.ts";
import type { ClaimEntityTable, ClaimTable, SentenceTable } from "./schema.ts";

/** A version that the engine has not read yet, or only an older state of it. */
export interface Pending {
  readonly documentId: number;
  readonly versionId: number;
  readonly name: string;
  readonly text: string;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly language: string | null;
}

/** What the engine found in a version. */
export interface NewReading {
  readonly versionId: number;
  /** Null: the version's language is not read. */
  readonly claims: number | null;
  /** Made by `packFound`. */
  readonly found: Uint8Array;
  readonly index: ClaimIndex;
}

/** The newest versions of documents behind row `after` that `engine` (a fingerprint) has not read, at most `limit`. */
export async function pending(
  database: Database,
  engine: string,
  after: number,
  limit: number,
): Promise<readonly Pending[]> {
  return database.read
    .selectFrom("document")
    .innerJoin("version", "version.id", "document.version_id")
    .leftJoin("reading", "reading.id", "document.reading_id")
    .select(["document.id as documentId", "version.id as versionId", "version.name", "version.text"])
    .select(["version.outlet", "version.published", "version.url", "version.language"])
    .where("document.id", ">", after)
    .where((where) =>
      where.or([
        where("document.reading_id", "is", null),
        where("reading.engine", "!=", engine),
        where("reading.version_id", "!=", where.ref("document.version_id")),
      ]),
    )
    .orderBy("document.id")
    .limit(limit)
    .execute();
}

/** Of the given versions those that `engine` has not read. */
export async function unreadOf(
  database: Database,
  engine: string,
  versionIds: readonly number[],
): Promise<readonly Pending[]> {
  return database.read
    .selectFrom("version")
    .select(["document_id as documentId", "id as versionId", "name", "text"])
    .select(["outlet", "published", "url", "language"])
    .where("id", "in", versionIds)
    .where(({ not, exists, selectFrom, ref }) =>
      not(
        exists(
          selectFrom("reading")
            .select("reading.id")
            .where("reading.version_id", "=", ref("version.id"))
            .where("reading.engine", "=", engine),
        ),
      ),
    )
    .orderBy("id")
    .execute();
}

/** How many documents wait to be read by `engine`. */
export async function pendingCount(database: Database, engine: string): Promise<number> {
  const { waiting } = await database.read
    .selectFrom("document")
    .leftJoin("reading", "reading.id", "document.reading_id")
    .select((select) => select.fn.countAll<number>().as("waiting"))
    .where((where) =>
      where.or([
        where("document.reading_id", "is", null),
        where("reading.engine", "!=", engine),
        where("reading.version_id", "!=", where.ref("document.version_id")),
      ]),
    )
    .executeTakeFirstOrThrow();
  return Number(waiting);
}

/**
 * Keeps what `engine` found, in one transaction, and makes its claims findable in place of those of an older reading or
 * version. A reading that is there already is not kept twice. Gives how many readings were new. `first` is done at the
 * beginning of the same transaction: what it throws undoes all.
 */
export async function putReadings(
  database: Database,
  engine: string,
  readings: readonly NewReading[],
  tools: IndexTools,
  now: string,
  first: (connection: Connection) => Promise<void> = async () => {},
): Promise<number> {
  if (readings.length === 0) return 0;
  return database.write(async (connection) => {
    await first(connection);
    const versionIds = readings.map(({ versionId }) => versionId);
    const documents = await connection
      .selectFrom("version")
      .select("document_id")
      .where("id", "in", versionIds)
      .execute();
    // What follows must not be overtaken by a new version, a correction or another reader.
    await database.lockDocuments(
      connection,
      documents.map(({ document_id }) => document_id),
    );
    const versions = await connection
      .selectFrom("version")
      .innerJoin("document", "document.id", "version.document_id")
      .select(["version.id", "version.document_id", "version.outlet", "version.published"])
      .select("document.version_id as newest")
      .where("version.id", "in", versionIds)
      .execute();
    const byId = new Map(versions.map((version) => [version.id, version]));
    const there = await connection
      .selectFrom("reading")
      .select(["id", "version_id"])
      .where("engine", "=", engine)
      .where("version_id", "in", versionIds)
      .execute();
    const readingOf = new Map(there.map(({ id, version_id }) => [version_id, id]));
    const fresh = readings.filter(({ versionId }) => byId.has(versionId) && !readingOf.has(versionId));
    const numbers = await database.numbers(connection, "reading", fresh.length);
    await database.insert(
      connection,
      "reading",
      fresh.map(({ versionId, claims, found }, i) => ({
        id: numbers[i]!,
        version_id: versionId,
        engine,
        read_at: now,
        claims,
        found,
      })),
    );
    fresh.forEach(({ versionId }, i) => {
      readingOf.set(versionId, numbers[i]!);
    });
    // A version that meanwhile has a newer one keeps its reading as history, and the index waits for the newer one's.
    const indexed = readings.filter(({ versionId }) => byId.get(versionId)?.newest === versionId);
    const corrected = await decisionsOn(
      connection,
      indexed.map(({ versionId }) => versionId),
    );
    await replaceIndex(
      database,
      connection,
      await Promise.all(
        indexed.map(async ({ versionId, found, index }) => ({
          versionId,
          documentId: byId.get(versionId)!.document_id,
          readingId: readingOf.get(versionId)!,
          index: corrected.has(versionId)
            ? await judgedIndex(connection, versionId, found, corrected.get(versionId)!, tools)
            : index,
        })),
      ),
    );
    if (fresh.length > 0)
      await append(database, connection, now, [
        {
          act: "read",
          subject: engine,
          details: {
            versions: fresh.length,
            claims: fresh.reduce((sum, { claims }) => sum + (claims ?? 0), 0),
          },
        },
      ]);
    return fresh.length;
  });
}

/** What people decided about versions, in the order made. */
export async function decisionsOn(
  connection: Connection,
  versionIds: readonly number[],
): Promise<ReadonlyMap<number, readonly Decision[]>> {
  if (versionIds.length === 0) return new Map();
  const rows = await connection
    .selectFrom("correction")
    .select(["version_id", "id", "kind", "trigger_start", "trigger_end", "anchor", "action"])
    .select(["slot", "value", "undoes"])
    .where("version_id", "in", versionIds)
    .orderBy("id")
    .execute();
  return Map.groupBy(rows, ({ version_id }) => version_id);
}

/** The index of a version about which people decided something. */
export async function judgedIndex(
  connection: Connection,
  versionId: number,
  found: Uint8Array,
  decisions: readonly Decision[],
  tools: IndexTools,
): Promise<ClaimIndex> {
  const version = await connection
    .selectFrom("version")
    .select(["text", "outlet", "published"])
    .where("id", "=", versionId)
    .executeTakeFirstOrThrow();
  return claimIndex(version, judged(unpackFound(found), decisions).claims, tools);
}

/** What is to stand in the indexes for a document. */
export interface Indexed {
  readonly documentId: number;
  readonly versionId: number;
  readonly readingId: number;
  readonly index: ClaimIndex;
}

/** Takes the claims of the documents out of the indexes and puts the given ones in. */
export async function replaceIndex(
  database: Database,
  connection: Connection,
  list: readonly Indexed[],
): Promise<void> {
  if (list.length === 0) return;
  await removeIndex(
    database,
    connection,
    list.map(({ documentId }) => documentId),
  );
  const count = (part: "sentences" | "claims") =>
    list.reduce((sum, { index }) => sum + index[part].length, 0);
  const sentenceIds = await database.numbers(connection, "sentence", count("sentences"));
  const claimIds = await database.numbers(connection, "claim", count("claims"));
  const sentences: SentenceTable[] = [];
  const words: { id: number; words: string }[] = [];
  const claims: ClaimTable[] = [];
  const entities: ClaimEntityTable[] = [];
  for (const { documentId, versionId, index } of list) {
    const first = sentences.length;
    for (const { start, end, words: inside } of index.sentences) {
      const id = sentenceIds[sentences.length]!;
      sentences.push({ id, version_id: versionId, start, end });
      words.push({ id, words: inside });
    }
    for (const { sentence, cells, entities: named } of index.claims) {
      const id = claimIds[claims.length]!;
      claims.push({
        id,
        version_id: versionId,
        document_id: documentId,
        sentence_id: sentenceIds[first + sentence]!,
        ...cells,
      });
      for (const { role, entity_id, text } of named) entities.push({ claim_id: id, role, entity_id, text });
    }
  }
  await database.insert(connection, "sentence", sentences);
  await database.insert(connection, "claim", claims);
  await database.insert(connection, "claim_entity", entities);
  await database.index(connection, "sentence", words);
  await database.index(
    connection,
    "document",
    list.map(({ documentId, index }) => ({ id: documentId, words: index.words })),
  );
  await database.pointTo(
    connection,
    list.map(({ documentId, readingId }) => ({ documentId, readingId })),
  );
}

async function removeIndex(
  database: Database,
  connection: Connection,
  documentIds: readonly number[],
): Promise<void> {
  const before = await connection
    .selectFrom("document")
    .select("id")
    .where("id", "in", documentIds)
    .where("reading_id", "is not", null)
    .execute();
  if (before.length === 0) return;
  const ids = before.map(({ id }) => id);
  const versions = connection.selectFrom("version").select("id").where("document_id", "in", ids);
  const sentences = await connection
    .selectFrom("sentence")
    .select("id")
    .where("version_id", "in", versions)
    .execute();
  await connection
    .deleteFrom("claim_entity")
    .where("claim_id", "in", connection.selectFrom("claim").select("id").where("version_id", "in", versions))
    .execute();
  await connection.deleteFrom("claim").where("version_id", "in", versions).execute();
  await connection.deleteFrom("sentence").where("version_id", "in", versions).execute();
  await database.unindex(
    connection,
    "sentence",
    sentences.map(({ id }) => id),
  );
  await database.unindex(connection, "document", ids);
}
