import type { Searched } from "../database.ts";
import type { Opened } from "./searcher.ts";
import type { Sieve } from "./sieve.ts";
import { documentTexts, sentenceTexts } from "./texts.ts";
import type { WordsFound } from "./words-found.ts";

/** Takes out what has not what only the texts can tell; `idOf`: under which number the index has a row. */
export async function siftOpen(
  { connection, answers }: Opened,
  table: Searched,
  open: WordsFound["open"],
  sieve: Sieve,
  idOf: ArrayLike<number>,
): Promise<void> {
  const read = table === "sentence" ? sentenceTexts : documentTexts;
  for (const { term, sure, open: asked } of open) {
    const known = answers.to(table, term.key);
    const missing = new Set<number>();
    for (const row of sieve.rows.subarray(0, sieve.many)) {
      const id = idOf[row]!;
      if (asked(id) && !sure(id) && !known.has(id)) missing.add(id);
    }
    await read(connection, [...missing], (id, text) => {
      known.set(id, term.check ? term.check(text) : true);
    });
    sieve.sift(null, (row) => {
      const id = idOf[row]!;
      return (sure(id) || (asked(id) && known.get(id) === true)) === term.wanted;
    });
  }
}
