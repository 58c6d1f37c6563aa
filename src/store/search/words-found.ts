import type { Connection, Searched } from "../database.ts";
import type { SearchDialect } from "./dialect.ts";
import type { TextTerm } from "./text-query.ts";

type Has = (id: number) => boolean;

/** A term that the index alone cannot tell: `sure` have what it asks for, of those in `open` only the texts can say. */
export interface OpenTerm {
  readonly term: TextTerm;
  readonly sure: Has;
  readonly open: Has;
}

/** What the index says of a query. */
export interface WordsFound {
  /** False for a number that is surely not what is asked; null where the index excludes none. */
  readonly may: Has | null;
  readonly open: readonly OpenTerm[];
}

/** Asks the index for the terms of a query. */
export async function wordsFound(
  dialect: SearchDialect,
  connection: Connection,
  table: Searched,
  terms: readonly TextTerm[],
): Promise<WordsFound> {
  const tests: Has[] = [];
  const open: OpenTerm[] = [];
  for (const term of terms.filter(({ check }) => check !== null)) {
    const found =
      term.words.length > 1
        ? await dialect.phrase(connection, table, term.words)
        : { sure: new Float64Array(0), open: await dialect.find(connection, table, term.words, []) };
    const sure = setOf(found.sure);
    const asked = setOf(found.open);
    open.push({ term, sure, open: asked });
    tests.push(term.wanted ? (id) => sure(id) || asked(id) : (id) => !sure(id));
  }
  const simple = terms.filter(({ check }) => check === null);
  const wanted = simple.filter((term) => term.wanted).flatMap(({ words }) => words);
  const unwanted = simple.filter((term) => !term.wanted).flatMap(({ words }) => words);
  if (wanted.length > 0) tests.push(setOf(await dialect.find(connection, table, wanted, unwanted)));
  else
    for (const one of unwanted) {
      const has = setOf(await dialect.find(connection, table, [one], []));
      tests.push((id) => !has(id));
    }
  if (tests.length === 0) return { may: null, open };
  return { may: tests.length === 1 ? tests[0]! : (id) => tests.every((test) => test(id)), open };
}

/** A set of whole numbers as bytes: asking it costs next to nothing. */
function setOf(ids: Float64Array): Has {
  if (ids.length === 0) return () => false;
  let low = Number.POSITIVE_INFINITY;
  let high = 0;
  for (const id of ids) {
    if (id < low) low = id;
    if (id > high) high = id;
  }
  const bytes = new Uint8Array(high - low + 1);
  for (const id of ids) bytes[id - low] = 1;
  return (id) => bytes[id - low] === 1;
}
