import type { Token } from "../../text/token.ts";
import type { NumberEntry, NumberWords } from "./numbers-words.ts";
import { longAt } from "./word-forms.ts";

/** A word of the number lexicon in a text. `to`: the token index behind it. */
export interface WordAt {
  readonly entry: NumberEntry;
  readonly to: number;
}

/** The word of an accepted kind that begins at `at`, the longer form first; null where none does. */
export function wordAt(
  tokens: readonly Token[],
  at: number,
  words: NumberWords,
  accepts: (entry: NumberEntry) => boolean,
): WordAt | null {
  const slot = words.table.get(tokens[at]!.folded);
  if (slot === undefined) return null;
  const long = slot.long.length > 0 ? longAt(tokens, at, slot) : null;
  if (long !== null && accepts(long.reading.entry)) return { entry: long.reading.entry, to: long.to };
  for (const reading of slot.single) if (accepts(reading.entry)) return { entry: reading.entry, to: at + 1 };
  return null;
}
