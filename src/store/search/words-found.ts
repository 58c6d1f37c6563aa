import type { Connection, Searched } from "../database.ts";
import type { SearchDialect } from "./dialect.ts";
import type { TextTerm } from "./query.ts";

/** What the index says of a query: numbers that have the words, less those that surely have what they must not. */
export interface WordsFound {
  /** True for a number that may be what is asked; null where the index excludes none. */
  readonly may: ((id: number) => boolean) | null;
  /** Terms that only the texts themselves can tell, each with the numbers whose texts must be asked (null: all). */
  readonly open: readonly { readonly term: TextTerm; readonly among: ((id: number) => boolean) | null }[];
}

/** Asks the index for the terms of a query. */
export async function wordsFound(
  dialect: SearchDialect,
  connection: Connection,
  table: Searched,
  terms: readonly TextTerm[],
): Promise<WordsFound> {
  const wanted = terms.filter((term) => term.wanted);
  const words = wanted.flatMap((term) => term.words);
  const unwanted = terms.filter((term) => !term.wanted);
  const excluded = unwanted.filter(({ check, words }) => check === null && words.length === 1);
  const without = excluded.map((term) => term.words[0]!);
  const open: { term: TextTerm; among: ((id: number) => boolean) | null }[] = wanted
    .filter(({ check }) => check !== null)
    .map((term) => ({ term, among: null }));
  for (const term of unwanted)
    if (!excluded.includes(term))
      open.push({ term, among: setOf(await dialect.find(connection, table, term.words, [])) });
  if (words.length > 0) return { may: setOf(await dialect.find(connection, table, words, without)), open };
  if (without.length === 0) return { may: null, open };
  // Nothing is wanted, so the unwanted are looked for and all others taken.
  const out: ((id: number) => boolean)[] = [];
  for (const one of without) out.push(setOf(await dialect.find(connection, table, [one], [])));
  return { may: (id) => !out.some((has) => has(id)), open };
}

/** A set of whole numbers as bytes: asking it costs next to nothing. */
function setOf(ids: Float64Array): (id: number) => boolean {
  let low = Number.POSITIVE_INFINITY;
  let high = 0;
  for (const id of ids) {
    if (id < low) low = id;
    if (id > high) high = id;
  }
  if (ids.length === 0) return () => false;
  const bytes = new Uint8Array(high - low + 1);
  for (const id of ids) bytes[id - low] = 1;
  return (id) => bytes[id - low] === 1;
}
