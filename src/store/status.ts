import type { Database } from "./database.ts";
import { pendingCount } from "./readings.ts";

/** What a workspace holds. */
export interface Status {
  readonly documents: number;
  readonly versions: number;
  /** Documents that this state of the engine has not read yet. */
  readonly unread: number;
  readonly claims: number;
  readonly corrections: number;
  readonly feeds: number;
  /** Raw bytes kept, each once: how many pieces, and bytes together. */
  readonly pieces: number;
  readonly bytes: number;
  /** The newest entry of the log; null in an empty workspace. */
  readonly last: { readonly number: number; readonly at: string; readonly act: string } | null;
  /** Documents by language, the commonest first; null stands for texts too short to tell. */
  readonly languages: readonly { readonly language: string | null; readonly documents: number }[];
}

/** Counts what a workspace holds. `engine`: the fingerprint that documents should have been read by. */
export async function status(database: Database, engine: string): Promise<Status> {
  const count = async (table: "document" | "version" | "claim" | "correction" | "feed"): Promise<number> => {
    const { rows } = await database.read
      .selectFrom(table)
      .select((select) => select.fn.countAll<number>().as("rows"))
      .executeTakeFirstOrThrow();
    return Number(rows);
  };
  const kept = await database.read
    .selectFrom("blob")
    .select((select) => [
      select.fn.countAll<number>().as("pieces"),
      select.fn.sum<number>("size").as("bytes"),
    ])
    .executeTakeFirstOrThrow();
  const last = await database.read
    .selectFrom("log")
    .select(["number", "at", "act"])
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirst();
  const languages = await database.read
    .selectFrom("document")
    .innerJoin("version", "version.id", "document.version_id")
    .select((select) => ["version.language", select.fn.countAll<number>().as("documents")])
    .groupBy("version.language")
    .execute();
  return {
    documents: await count("document"),
    versions: await count("version"),
    unread: await pendingCount(database, engine),
    claims: await count("claim"),
    corrections: await count("correction"),
    feeds: await count("feed"),
    pieces: Number(kept.pieces),
    bytes: Number(kept.bytes ?? 0),
    last: last ?? null,
    languages: languages
      .map(({ language, documents }) => ({ language, documents: Number(documents) }))
      .sort((a, b) => b.documents - a.documents),
  };
}
