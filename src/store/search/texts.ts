import type { Connection } from "../database.ts";
import { parts } from "./chunks.ts";

/** How many texts are read at once. */
const MANY = 500;

/** Gives the text of each of the sentences. */
export async function sentenceTexts(
  connection: Connection,
  ids: readonly number[],
  give: (id: number, text: string) => void,
): Promise<void> {
  for (const some of parts(ids, MANY)) {
    const sentences = await connection
      .selectFrom("sentence")
      .select(["id", "version_id", "start", "end"])
      .where("id", "in", some)
      .execute();
    const texts = await versionTexts(
      connection,
      sentences.map(({ version_id }) => version_id),
    );
    for (const { id, version_id, start, end } of sentences)
      give(Number(id), texts.get(Number(version_id))!.slice(Number(start), Number(end)));
  }
}

/** Gives the text of each of the documents, of the version that the index holds. */
export async function documentTexts(
  connection: Connection,
  ids: readonly number[],
  give: (id: number, text: string) => void,
): Promise<void> {
  for (const some of parts(ids, MANY)) {
    const rows = await connection
      .selectFrom("document")
      .innerJoin("reading", "reading.id", "document.reading_id")
      .innerJoin("version", "version.id", "reading.version_id")
      .select(["document.id", "version.text"])
      .where("document.id", "in", some)
      .execute();
    for (const { id, text } of rows) give(Number(id), text);
  }
}

async function versionTexts(
  connection: Connection,
  ids: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  const rows = await connection
    .selectFrom("version")
    .select(["id", "text"])
    .where("id", "in", [...new Set(ids)])
    .execute();
  return new Map(rows.map(({ id, text }) => [Number(id), text]));
}
