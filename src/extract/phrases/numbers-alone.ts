import type { Token } from "../../text/token.ts";
import { type Cardinal, follows } from "./numbers-cardinal.ts";
import type { NumberWords } from "./numbers-words.ts";

/** Words that a counted noun never is. */
const NO_NOUN = new Set("من في على عن الى ان او ثم قد لا لم ما هي هو كل".split(" "));

/** «لست»: the verb «I am not», not ل before six. */
const NEGATION = new Set(["لست", "ولست", "فلست"]);

/**
 * True where one ambiguous word is a number: «ست نساء» and «السنوات السبع», not «الست فاطمة»; «أحد» and «إحدى» never
 * are outside «أحد عشر», «الاثنين» is Monday. A whole text of one word is taken for the number.
 */
export function standsAlone(
  tokens: readonly Token[],
  at: number,
  cardinal: Cardinal,
  words: NumberWords,
): boolean {
  const { alone } = cardinal;
  if (alone === "") return true;
  if (alone === "never" || NEGATION.has(tokens[at]!.folded)) return false;
  if (alone === "bare") return words.table.get(tokens[at]!.folded)?.single[0]?.definite !== true;
  if (tokens.length === 1) return true;
  const previous = tokens[at - 1];
  const here = tokens[at]!.folded;
  const next = tokens[cardinal.to];
  if (here.startsWith("ال")) {
    // «السنوات السبع», «السبع سنوات»
    const counted = previous !== undefined && follows(tokens[at]) && previous.folded.startsWith("ال");
    return (counted && previous.folded.length > 3) || (follows(next) && next!.folded.endsWith("ات"));
  }
  if (!follows(next) || next!.kind !== "word") return false;
  if (next!.folded.length < 3 || NO_NOUN.has(next!.folded)) return false;
  if (next!.folded.startsWith("ال")) return false;
  return !words.table.has(next!.folded) || next!.folded.length > 3;
}

/** «خمس الفطيرة», «عُشر السكان»: a feminine number word before a definite noun is the part. Null where it is none. */
export function fractionBefore(
  tokens: readonly Token[],
  at: number,
  cardinal: Cardinal,
): { value: number; min: number; max: number } | null {
  const bottom = PARTS[cardinal.alone];
  const next = tokens[cardinal.to];
  if (bottom === undefined || tokens[at]!.folded.startsWith("ال") || !follows(next)) return null;
  if (next!.kind !== "word" || !next!.folded.startsWith("ال") || next!.folded.length < 4) return null;
  const value = 1 / bottom;
  return { value, min: value, max: value };
}

const PARTS: Readonly<Record<string, number>> = { fifth: 5, seventh: 7, ninth: 9, tenth: 10 };
