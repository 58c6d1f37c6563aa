import type { Searched } from "../database.ts";
import type { TextTerm } from "./query.ts";
import type { Opened } from "./searcher.ts";
import { OUT, sift } from "./states.ts";
import { documentTexts, sentenceTexts } from "./texts.ts";
import { wordsFound } from "./words-found.ts";

/** Notes which of `many` rows have not the words that are asked for; `idOf`: under which number the index has a row. */
export async function siftText(
  { dialect, connection, answers }: Opened,
  table: Searched,
  terms: readonly TextTerm[],
  states: Uint8Array,
  many: number,
  idOf: ArrayLike<number>,
): Promise<void> {
  if (terms.length === 0) return;
  const { may, open } = await wordsFound(dialect, connection, table, terms);
  if (may) sift(states, many, null, (row) => may(idOf[row]!));
  const read = table === "sentence" ? sentenceTexts : documentTexts;
  for (const { term, among } of open) {
    const known = answers.to(table, term.key);
    const missing = new Set<number>();
    for (let row = 0; row < many; row++) {
      const id = idOf[row]!;
      if (states[row] !== OUT && (!among || among(id)) && !known.has(id)) missing.add(id);
    }
    await read(connection, [...missing], (id, text) => {
      known.set(id, term.check ? term.check(text) : true);
    });
    sift(states, many, null, (row) => {
      const id = idOf[row]!;
      return (!among || among(id) ? known.get(id) === true : false) === term.wanted;
    });
  }
}
