import { CompiledQuery } from "kysely";
import type { Connection, Searched } from "../database.ts";

/** The longest word that a tsvector holds, in bytes (`MAXSTRLEN`, src/include/tsearch/ts_type.h of PostgreSQL). */
const LONGEST = 2046;
/**
 * A tsvector holds at most 1 MB of words with their places in it (`MAXSTRPOS`, the same file). What a text has beyond
 * that many bytes of different words is not found by words; a text of that kind has well over 100,000 different ones.
 */
const MOST_BYTES = 900_000;
/** Bytes of words that one statement takes. */
const STATEMENT = 4_000_000;

/** Puts words under numbers into a search index, as they are: PostgreSQL is not to fold or part anything itself. */
export async function putWords(
  connection: Connection,
  table: Searched,
  rows: readonly { readonly id: number; readonly words: string }[],
): Promise<void> {
  const text = `insert into ${table}_words (id, words)
    select id, array_to_tsvector(string_to_array(words, ' ')) from json_to_recordset($1::json) as given (id bigint, words text)`;
  let part: { id: number; words: string }[] = [];
  let size = 0;
  const send = async (): Promise<void> => {
    if (part.length > 0) await connection.executeQuery(CompiledQuery.raw(text, [JSON.stringify(part)]));
    part = [];
    size = 0;
  };
  for (const { id, words } of rows) {
    const fitting = fittingWords(words);
    part.push({ id, words: fitting });
    size += fitting.length;
    if (size > STATEMENT) await send();
  }
  await send();
}

/** The words that a tsvector has room for, each once. */
function fittingWords(words: string): string {
  const kept: string[] = [];
  let bytes = 0;
  for (const word of new Set(words.split(" "))) {
    const size = Buffer.byteLength(word);
    if (size === 0 || size > LONGEST) continue;
    bytes += size;
    if (bytes > MOST_BYTES) break;
    kept.push(word);
  }
  return kept.join(" ");
}
