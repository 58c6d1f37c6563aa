import type { Connection } from "../database.ts";
import type { DocumentShown } from "./claim-hit.ts";

/** Where claims stand: the sentence and its report. */
export interface Place {
  readonly document: DocumentShown;
  readonly sentence: string;
  readonly start: number;
}

/** The places of sentences, by their numbers. */
export async function placesOf(
  connection: Connection,
  sentenceIds: readonly number[],
): Promise<ReadonlyMap<number, Place>> {
  const rows = await connection
    .selectFrom("sentence")
    .innerJoin("version", "version.id", "sentence.version_id")
    .innerJoin("document", "document.id", "version.document_id")
    .select(["sentence.id", "sentence.start", "sentence.end", "document.id as documentId", "document.code"])
    .select(["version.number", "version.name", "version.outlet", "version.published", "version.url"])
    .select("version.text")
    .where("sentence.id", "in", [...new Set(sentenceIds)])
    .execute();
  return new Map(
    rows.map(({ id, start, end, text, documentId, number, ...shown }) => [
      Number(id),
      {
        document: { ...shown, id: Number(documentId), version: Number(number) },
        sentence: text.slice(Number(start), Number(end)),
        start: Number(start),
      },
    ]),
  );
}
