import type { Connection, Database } from "./database.ts";
import { keepableDocument } from "./keepable.ts";
import { type AlreadyThere, alreadyThere, type Hashed, hashed, type Known, roadOf } from "./known.ts";
import { append, type Entry } from "./log.ts";
import { type Added, codeOf, type NewDocument } from "./new-document.ts";
import type { AcquisitionTable, BlobTable, DocumentTable, VersionTable } from "./schema.ts";
import { acquisitionRow, versionRow } from "./version-row.ts";

/** The rows that adding will write, and what it will say. */
interface Plan {
  readonly blobs: BlobTable[];
  readonly documents: Map<number, DocumentTable>;
  /** Documents that were there and have a new version: id → its number. */
  readonly moved: Map<number, number>;
  readonly versions: VersionTable[];
  readonly acquisitions: Omit<AcquisitionTable, "id">[];
  readonly entries: Entry[];
}

/**
 * Keeps reports, all in one transaction: after it returns all are on the disk, and where it throws none is. A report
 * that is there already changes nothing but that a new road by which it came is noted. Outcomes are in the order given.
 * At most some thousands at once: a statement of SQLite takes 32,766 values. `now`: an ISO instant.
 */
export async function addDocuments(
  database: Database,
  documents: readonly NewDocument[],
  now: string,
): Promise<readonly Added[]> {
  if (documents.length === 0) return [];
  const reports = documents.map((document) => hashed(keepableDocument(document)));
  return database.write(async (connection) => {
    // Two who add the same at once must not both find it missing.
    await database.lockAdding(connection);
    const there = await alreadyThere(connection, reports);
    const ids = {
      document: await database.numbers(connection, "document", reports.length),
      version: await database.numbers(connection, "version", reports.length),
    };
    const plan: Plan = {
      blobs: [],
      documents: new Map(),
      moved: new Map(),
      versions: [],
      acquisitions: [],
      entries: [],
    };
    const outcomes = reports.map((report, i) =>
      planOne(report, there, plan, { document: ids.document[i]!, version: ids.version[i]! }, now),
    );
    await carryOut(database, connection, plan, now);
    return outcomes;
  });
}

function planOne(
  report: Hashed,
  there: AlreadyThere,
  plan: Plan,
  ids: { readonly document: number; readonly version: number },
  now: string,
): Added {
  const { document, content } = report;
  const known = there.byKey.get(document.key);
  const same =
    known?.content === content
      ? known
      : // A path is no identity: the same report may lie in two folders.
        !known && document.key.startsWith("file:")
        ? there.byContent.get(content)
        : undefined;
  if (same) {
    if (acquire(report, there, plan, same.versionId))
      plan.entries.push(entryOf("came-again", report, same.code, same.number));
    return {
      outcome: "already-there",
      document: same.code,
      number: same.number,
      versionId: same.versionId,
      before: null,
    };
  }
  const newest: Known = {
    documentId: known?.documentId ?? ids.document,
    code: known?.code ?? codeOf(document.key),
    versionId: ids.version,
    number: (known?.number ?? 0) + 1,
    content,
  };
  there.byKey.set(document.key, newest);
  there.byContent.set(content, newest);
  const planned = plan.documents.get(newest.documentId);
  if (known && !planned) plan.moved.set(newest.documentId, newest.versionId);
  else
    plan.documents.set(newest.documentId, {
      id: newest.documentId,
      code: newest.code,
      key: document.key,
      added_at: now,
      version_id: newest.versionId,
      reading_id: null,
      indexed: 0,
    });
  plan.versions.push(versionRow(newest.versionId, newest.documentId, newest.number, report, now));
  acquire(report, there, plan, newest.versionId);
  plan.entries.push(entryOf(known ? "new-version" : "added", report, newest.code, newest.number));
  return {
    outcome: known ? "new-version" : "added",
    document: newest.code,
    number: newest.number,
    versionId: newest.versionId,
    before: known ? known.versionId : null,
  };
}

/** Notes the bytes and the road by which they came; false where both are known. */
function acquire(report: Hashed, there: AlreadyThere, plan: Plan, versionId: number): boolean {
  const { document, raw } = report;
  const road = roadOf(versionId, raw, document.custody.source, document.custody.position);
  if (there.roads.has(road)) return false;
  there.roads.add(road);
  if (!there.blobs.has(raw)) {
    there.blobs.add(raw);
    plan.blobs.push({ sha256: raw, size: document.raw.length, bytes: document.raw });
  }
  plan.acquisitions.push(acquisitionRow(versionId, raw, document.custody));
  return true;
}

function entryOf(
  act: "added" | "new-version" | "came-again",
  { document, raw, content }: Hashed,
  code: string,
  number: number,
): Entry {
  const { source, position, takenAt } = document.custody;
  return { act, subject: `${code}.v${number}`, details: { sha256: raw, content, source, position, takenAt } };
}

async function carryOut(database: Database, connection: Connection, plan: Plan, now: string): Promise<void> {
  await database.insert(connection, "blob", plan.blobs);
  await database.insert(connection, "document", [...plan.documents.values()]);
  await database.insert(connection, "version", plan.versions);
  await database.lockDocuments(connection, [...plan.moved.keys()]);
  for (const [id, version_id] of plan.moved)
    await connection.updateTable("document").set({ version_id }).where("id", "=", id).execute();
  const numbers = await database.numbers(connection, "acquisition", plan.acquisitions.length);
  await database.insert(
    connection,
    "acquisition",
    plan.acquisitions.map((row, i) => ({ id: numbers[i]!, ...row })),
  );
  await append(database, connection, now, plan.entries);
}
