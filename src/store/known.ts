import type { Connection } from "./database.ts";
import { contentHash, type NewDocument } from "./new-document.ts";
import { sha256 } from "./sha256.ts";

/** The newest version of a document that is kept, as far as adding must know it. */
export interface Known {
  readonly documentId: number;
  readonly code: string;
  readonly versionId: number;
  readonly number: number;
  readonly content: string;
}

/** A report that is to be added, with its hashes. */
export interface Hashed {
  readonly document: NewDocument;
  readonly raw: string;
  readonly content: string;
}

/** What is there already of what is to be added; it is kept up to date while rows are planned. */
export interface AlreadyThere {
  readonly byKey: Map<string, Known>;
  /** Any version, by content. */
  readonly byContent: Map<string, Known>;
  readonly blobs: Set<string>;
  /** «version sha256 source position» of every acquisition. */
  readonly roads: Set<string>;
}

/** The hashes of a report. */
export function hashed(document: NewDocument): Hashed {
  const content = contentHash({ ...document, published: document.published?.day ?? null });
  return { document, raw: sha256(document.raw), content };
}

/** One word for a road by which a version came. */
export function roadOf(versionId: number, hash: string, source: string, position: string | null): string {
  return JSON.stringify([versionId, hash, source, position]);
}

/** Looks up, in a handful of queries, what is there already of the given reports. */
export async function alreadyThere(
  connection: Connection,
  reports: readonly Hashed[],
): Promise<AlreadyThere> {
  const keys = distinct(reports.map(({ document }) => document.key));
  const newest = await connection
    .selectFrom("document")
    .innerJoin("version", "version.id", "document.version_id")
    .select(["document.key", "document.id as documentId", "document.code"])
    .select(["version.id as versionId", "version.number", "version.content_sha256 as content"])
    .where("document.key", "in", keys)
    .execute();
  const byKey = new Map(newest.map(({ key, ...known }) => [key, known]));
  const strangers = reports.filter(
    ({ document }) => document.key.startsWith("file:") && !byKey.has(document.key),
  );
  const same =
    strangers.length === 0
      ? []
      : await connection
          .selectFrom("version")
          .innerJoin("document", "document.id", "version.document_id")
          .select(["document.id as documentId", "document.code"])
          .select(["version.id as versionId", "version.number", "version.content_sha256 as content"])
          .where("version.content_sha256", "in", distinct(strangers.map(({ content }) => content)))
          .execute();
  const blobs = await connection
    .selectFrom("blob")
    .select("sha256")
    .where("sha256", "in", distinct(reports.map(({ raw }) => raw)))
    .execute();
  const versions = distinct([...newest, ...same].map(({ versionId }) => versionId));
  const roads =
    versions.length === 0
      ? []
      : await connection
          .selectFrom("acquisition")
          .select(["version_id", "sha256", "source", "position"])
          .where("version_id", "in", versions)
          .execute();
  return {
    byKey,
    byContent: new Map(same.map((known) => [known.content, known])),
    blobs: new Set(blobs.map((blob) => blob.sha256)),
    roads: new Set(roads.map((road) => roadOf(road.version_id, road.sha256, road.source, road.position))),
  };
}

function distinct<T>(list: readonly T[]): T[] {
  return [...new Set(list)];
}
