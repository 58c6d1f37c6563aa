import { TawaturError } from "../errors.ts";
import type { DocumentClaims } from "../extract/claim.ts";
import type { IndexTools } from "./claim-index.ts";
import { claimIndex } from "./claim-index.ts";
import { type Decision, type Judged, judged } from "./corrections.ts";
import type { Connection, Database } from "./database.ts";
import { unpackFound } from "./found.ts";
import { decisionsOn, replaceIndex } from "./readings.ts";

/** A version with what the machine found in it and what people decided. */
export interface ReadVersion {
  readonly documentId: number;
  readonly versionId: number;
  readonly text: string;
  readonly outlet: string | null;
  readonly published: string | null;
  /** The reading that the index holds, or the newest of an older version; null where there is none. */
  readonly readingId: number | null;
  /** True where the index holds this version. */
  readonly indexed: boolean;
  readonly found: DocumentClaims;
  readonly decisions: readonly Decision[];
}

const NOTHING: DocumentClaims = { claims: [], troubles: [] };

/** Looks a version up by code of the document and number. Throws a `TawaturError` «no-such-document». */
export async function readVersionOf(
  connection: Connection,
  code: string,
  number: number,
): Promise<ReadVersion> {
  const version = await connection
    .selectFrom("version")
    .innerJoin("document", "document.id", "version.document_id")
    .leftJoin("reading", "reading.id", "document.reading_id")
    .select(["document.id as documentId", "version.id as versionId", "version.text", "version.outlet"])
    .select(["version.published", "reading.id as readingId", "reading.version_id as readVersion"])
    .where("document.code", "=", code)
    .where("version.number", "=", number)
    .executeTakeFirst();
  if (!version)
    throw new TawaturError(
      "no-such-document",
      `there is no version ${number} of a document «${code}» here`,
      `لا نسخة ${number} من وثيقة «${code}» هنا`,
    );
  const { readVersion, readingId, ...rest } = version;
  const indexed = readVersion === version.versionId;
  const reading = await connection
    .selectFrom("reading")
    .select(["id", "found"])
    .where("version_id", "=", version.versionId)
    .$if(indexed, (query) => query.where("id", "=", readingId!))
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  const decisions = await decisionsOn(connection, [version.versionId]);
  return {
    ...rest,
    readingId: reading?.id ?? null,
    indexed,
    found: reading ? unpackFound(reading.found) : NOTHING,
    decisions: decisions.get(version.versionId) ?? [],
  };
}

/** Makes the index rows of a version anew with the decisions that stand now; where the index holds another version, nothing. */
export async function indexAgain(
  database: Database,
  connection: Connection,
  version: ReadVersion,
  tools: IndexTools,
): Promise<Judged> {
  const decisions = await decisionsOn(connection, [version.versionId]);
  const now = judged(version.found, decisions.get(version.versionId) ?? []);
  const { documentId, versionId, readingId } = version;
  if (version.indexed)
    await replaceIndex(database, connection, [
      { documentId, versionId, readingId: readingId!, index: claimIndex(version, now.claims, tools) },
    ]);
  return now;
}
