import { sql } from "kysely";
import type { Connection, Database, Searched } from "../database.ts";
import { strays, wordsId } from "../strays.ts";
import { type Finding, finding } from "./finding.ts";

/** Claims of a version as one text that is the same where the same stands in the index. */
export type IndexedClaims = string;

/** Makes that text: claims with their sentences and entities in one order, how many sentences, and how many numbers the search indexes hold. */
export function indexText(
  claims: readonly {
    readonly start: number;
    readonly end: number;
    readonly cells: object;
    readonly entities: readonly object[];
  }[],
  counts: { readonly sentences: number; readonly sentenceWords: number; readonly documentWords: number },
): IndexedClaims {
  const texts = claims.map(({ start, end, cells, entities }) =>
    JSON.stringify([start, end, sorted(cells), entities.map(sorted).sort()]),
  );
  return JSON.stringify([texts.sort(), counts.sentences, counts.sentenceWords, counts.documentWords]);
}

function sorted(row: object): string {
  return JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What stands in the index for versions of documents, by document. */
export async function indexedClaims(
  connection: Connection,
  kind: Database["kind"],
  list: readonly { readonly documentId: number; readonly versionId: number }[],
): Promise<ReadonlyMap<number, IndexedClaims>> {
  if (list.length === 0) return new Map();
  const versionIds = list.map(({ versionId }) => versionId);
  const sentences = await connection
    .selectFrom("sentence")
    .selectAll()
    .where("version_id", "in", versionIds)
    .execute();
  const claims = await connection
    .selectFrom("claim")
    .selectAll()
    .where("version_id", "in", versionIds)
    .execute();
  const entities = await connection
    .selectFrom("claim_entity")
    .innerJoin("claim", "claim.id", "claim_entity.claim_id")
    .selectAll("claim_entity")
    .where("claim.version_id", "in", versionIds)
    .execute();
  const sentenceOf = new Map(sentences.map((sentence) => [sentence.id, sentence]));
  const entitiesOf = Map.groupBy(entities, ({ claim_id }) => claim_id);
  const sentencesOf = Map.groupBy(sentences, ({ version_id }) => version_id);
  const claimsOf = Map.groupBy(claims, ({ version_id }) => version_id);
  const wordsOf = await wordsUnder(connection, kind, "sentence", [...sentenceOf.keys()]);
  const documents = await wordsUnder(
    connection,
    kind,
    "document",
    list.map(({ documentId }) => documentId),
  );
  return new Map(
    list.map(({ documentId, versionId }) => {
      const own = sentencesOf.get(versionId) ?? [];
      const rows = (claimsOf.get(versionId) ?? []).map(
        ({ id, version_id: _, document_id: of, sentence_id, ...cells }) => ({
          // A claim that stands under another document or sentence is like none that should be there.
          start: of === documentId ? (sentenceOf.get(sentence_id)?.start ?? -1) : -1,
          end: sentenceOf.get(sentence_id)?.end ?? -1,
          cells,
          entities: (entitiesOf.get(id) ?? []).map(({ claim_id: __, ...named }) => named),
        }),
      );
      const counts = {
        sentences: own.length,
        sentenceWords: own.filter(({ id }) => wordsOf.has(id)).length,
        documentWords: Number(documents.has(documentId)),
      };
      return [documentId, indexText(rows, counts)];
    }),
  );
}

/** Looks for rows of the index that stand for no version that was read. */
export async function* checkStrays(connection: Connection, kind: Database["kind"]): AsyncGenerator<Finding> {
  for (const [table, where] of strays(kind)) {
    const { rows } = await sql<{ readonly rows: number }>`
      select count(*) as rows from ${sql.table(table)} where ${where}
    `.execute(connection);
    if (rows[0]!.rows > 0) yield finding("index-differs", table);
  }
}

/** Which of the numbers a search index holds. */
async function wordsUnder(
  connection: Connection,
  kind: Database["kind"],
  table: Searched,
  ids: readonly number[],
): Promise<ReadonlySet<number>> {
  const found = new Set<number>();
  // SQLite takes 32,766 values in a statement.
  for (let i = 0; i < ids.length; i += 10_000) {
    const { rows } = await sql<{ readonly id: number }>`
      select ${wordsId(kind, table)} as id from ${sql.table(`${table}_words`)}
      where ${wordsId(kind, table)} in (${sql.join(ids.slice(i, i + 10_000))})
    `.execute(connection);
    for (const { id } of rows) found.add(id);
  }
  return found;
}
