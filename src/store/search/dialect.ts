import type { Connection, Database, Searched } from "../database.ts";

/** What searching says differently to the two databases. */
export interface SearchDialect {
  readonly kind: Database["kind"];
  /** Opens a transaction that sees one state of the database from its first question on. */
  snapshot<T>(database: Database, act: (connection: Connection) => Promise<T>): Promise<T>;
  /** A number: documents that are indexed later than what the transaction sees have it or a higher one. */
  mark(connection: Connection): Promise<number>;
  /**
   * The numbers under which the index has all of `words` (of each any of its alternatives) and none of `without`, in any
   * order. `words` is not empty.
   */
  find(
    connection: Connection,
    table: Searched,
    words: readonly (readonly string[])[],
    without: readonly (readonly string[])[],
  ): Promise<Float64Array>;
  /**
   * Where the words surely stand next to each other, and where only the texts can tell whether they do; the two may
   * have numbers in common.
   */
  phrase(
    connection: Connection,
    table: Searched,
    words: readonly (readonly string[])[],
  ): Promise<{ readonly sure: Float64Array; readonly open: Float64Array }>;
}

/** Marks in the index what is not the first form of its word. */
export const OTHER = "~";

/** Each alternative as the index may have it. */
export function marked(alternatives: readonly string[]): readonly string[] {
  return alternatives.flatMap((word) => [word, OTHER + word]);
}

/** Numbers out of a text that parts them by commas. */
export function numbersIn(text: string | null): Float64Array {
  return text === null || text === "" ? new Float64Array(0) : Float64Array.from(text.split(","), Number);
}
