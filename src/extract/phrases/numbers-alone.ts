import type { Token } from "../../text/token.ts";
import { type Cardinal, follows } from "./numbers-cardinal.ts";
import type { NumberWords } from "./numbers-words.ts";

/** Words that a counted noun never is. */
const NO_NOUN = new Set("من في على عن الى ان او ثم قد لا لم ما هي هو كل".split(" "));

/**
 * True where one ambiguous word is a number: «ست نساء» and «السنوات السبع», not «الست فاطمة»; «أحد» and «إحدى» never
 * are outside «أحد عشر». A whole text of one word is taken for the number.
 */
export function standsAlone(tokens: readonly Token[], at: number, cardinal: Cardinal, words: NumberWords): boolean {
  const { alone } = cardinal;
  if (alone === "") return true;
  if (alone === "never") return false;
  if (tokens.length === 1) return true;
  const previous = tokens[at - 1];
  const here = tokens[at]!.folded;
  if (previous !== undefined && here.startsWith("ال") && follows(tokens[at])) {
    return previous.folded.startsWith("ال") && previous.folded.length > 3;
  }
  const next = tokens[cardinal.to];
  if (!follows(next) || next!.kind !== "word") return false;
  if (next!.folded.length < 3 || NO_NOUN.has(next!.folded)) return false;
  if (next!.folded.startsWith("ال")) return false;
  return !words.table.has(next!.folded) || next!.folded.length > 3;
}
