import { type RawBuilder, sql } from "kysely";
import type { Connection } from "../database.ts";

/** Some claims: conditions on a row of `claim` called `c`, and on a row of `claim_entity` called `e`. */
export interface Chunk {
  readonly claim: RawBuilder<unknown>;
  readonly entity: RawBuilder<unknown>;
}

/** How many row numbers are read at once: their texts are a few MB. */
const ROWS = 20_000;
/** How many documents are read at once. */
const DOCUMENTS = 500;

/** All claims, in parts. */
export async function allClaims(connection: Connection): Promise<readonly Chunk[]> {
  const { low, high } = await connection
    .selectFrom("claim")
    .select(({ fn }) => [fn.min<number | null>("id").as("low"), fn.max<number | null>("id").as("high")])
    .executeTakeFirstOrThrow();
  if (low === null || high === null) return [];
  const chunks: Chunk[] = [];
  for (let from = Number(low); from <= Number(high); from += ROWS)
    chunks.push({
      claim: sql`c.id >= ${from} and c.id < ${from + ROWS}`,
      entity: sql`e.claim_id >= ${from} and e.claim_id < ${from + ROWS}`,
    });
  return chunks;
}

/** The claims of some documents, in parts. */
export function claimsOf(documentIds: readonly number[]): readonly Chunk[] {
  return parts(documentIds, DOCUMENTS).map((ids) => {
    const versions = sql`select r.version_id from document d join reading r on r.id = d.reading_id where d.id in (${sql.join(ids)})`;
    return {
      claim: sql`c.version_id in (${versions})`,
      entity: sql`e.claim_id in (select c.id from claim c where c.version_id in (${versions}))`,
    };
  });
}

/** A list in parts of at most `most`. */
export function parts<T>(list: readonly T[], most: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / most) }, (_, i) =>
    list.slice(i * most, (i + 1) * most),
  );
}
