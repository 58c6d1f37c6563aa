import { claimIndex, type IndexTools } from "../claim-index.ts";
import { type Decision, judged } from "../corrections.ts";
import type { Connection, Database } from "../database.ts";
import { unpackFound } from "../found.ts";
import { pagesOf } from "../pages.ts";
import { decisionsOn } from "../readings.ts";
import { type Finding, finding } from "./finding.ts";
import { type IndexedClaims, indexedClaims, indexText } from "./index-rows.ts";

/** Unpacks all readings, and compares the rows by which claims are found with what they are made from. */
export async function* checkReadings(
  connection: Connection,
  kind: Database["kind"],
  tools: IndexTools,
): AsyncGenerator<Finding> {
  // Which words there are is for the engine to know; here it is compared which claims stand where.
  const withoutWords: IndexTools = {
    ...tools,
    words: (_, parts) => ({ whole: "", parts: parts.map(() => "") }),
  };
  for await (const ids of pagesOf<number>(connection, "reading", "id", "found")) {
    const rows = await connection
      .selectFrom("reading")
      .innerJoin("version", "version.id", "reading.version_id")
      .innerJoin("document", "document.id", "version.document_id")
      .select(["reading.id", "reading.found", "reading.claims", "reading.version_id", "reading.engine"])
      .select(["version.outlet", "version.published", "version.number"])
      .select(["document.id as documentId", "document.code", "document.reading_id"])
      .where("reading.id", "in", ids)
      .orderBy("reading.id")
      .execute();
    const current = rows.filter(({ id, reading_id }) => id === reading_id);
    const there = await indexedClaims(
      connection,
      kind,
      current.map(({ documentId, version_id }) => ({ documentId, versionId: version_id })),
    );
    const decisions = await decisionsOn(
      connection,
      current.map(({ version_id }) => version_id),
    );
    for (const row of rows) {
      const subject = `${row.code}.v${row.number}`;
      const should = shouldStand(row, decisions.get(row.version_id) ?? [], withoutWords);
      if (should === null) yield finding("altered-reading", `${subject} ${row.engine}`);
      else if (row.id === row.reading_id && there.get(row.documentId) !== should)
        yield finding("index-differs", subject);
    }
  }
}

/** What the index should hold of a reading, as `indexedClaims` writes it; null where the reading is not what was kept. */
function shouldStand(
  row: {
    readonly found: Uint8Array;
    readonly claims: number | null;
    readonly outlet: string | null;
    readonly published: string | null;
  },
  decisions: readonly Decision[],
  tools: IndexTools,
): IndexedClaims | null {
  try {
    const found = unpackFound(row.found);
    if (found.claims.length !== (row.claims ?? 0)) return null;
    // Only words are taken from the text.
    const { sentences, claims } = claimIndex({ ...row, text: "" }, judged(found, decisions).claims, tools);
    return indexText(
      claims.map(({ sentence, cells, entities }) => ({ ...sentences[sentence]!, cells, entities })),
      { sentences: sentences.length, sentenceWords: sentences.length, documentWords: 1 },
    );
  } catch {
    return null;
  }
}
