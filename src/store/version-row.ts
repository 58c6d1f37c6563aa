import type { Custody } from "../sources/custody.ts";
import type { Hashed } from "./known.ts";
import type { AcquisitionTable, VersionTable } from "./schema.ts";

/** The row of a new version. */
export function versionRow(
  id: number,
  documentId: number,
  number: number,
  { document, raw, content }: Hashed,
  now: string,
): VersionTable {
  const { published } = document;
  return {
    id,
    document_id: documentId,
    number,
    sha256: raw,
    content_sha256: content,
    name: document.name,
    format: document.format,
    own_id: document.ownId,
    text: document.text,
    title: document.title,
    outlet: document.outlet,
    author: document.author,
    url: document.url,
    published: published?.day ?? null,
    published_instant: published?.instant ?? null,
    published_origin: published?.origin ?? null,
    published_where: published?.where ?? null,
    dates: JSON.stringify(document.dates),
    date_conflict: document.dateConflict === null ? null : JSON.stringify(document.dateConflict),
    language: document.language,
    warnings: JSON.stringify(document.warnings),
    added_at: now,
  };
}

/** The row of a road by which bytes came, without its number. */
export function acquisitionRow(
  versionId: number,
  hash: string,
  custody: Custody,
): Omit<AcquisitionTable, "id"> {
  return {
    version_id: versionId,
    sha256: hash,
    method: custody.method,
    source: custody.source,
    position: custody.position,
    containers: JSON.stringify(custody.containers),
    taken_at: custody.takenAt,
    modified_at: custody.modifiedAt,
    response: custody.response && JSON.stringify(custody.response),
  };
}
