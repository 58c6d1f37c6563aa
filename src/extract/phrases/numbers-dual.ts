import { Mark, type Token } from "../../text/token.ts";
import type { NumberKind, NumberWords } from "./numbers-words.ts";

/** Words that may stand behind «ألفا» («ألفاً») and are not what is counted. */
const NO_NOUN = new Set(
  (
    "من في على عن الى ان او ثم قد لا لم لن ما هي هو هم كل ال حتى منذ قبل بعد خلال بين ضد مع عند لدى فقط تقريبا " +
    "وفق بحسب حسب نحو عدا سوي منهم منها منه بينهم بينها لهم لها له فيها فيه عليهم عليها عام سنه كما كان كانوا كانت"
  ).split(" "),
);

/** Kinds that make a number with the scale word behind them: «بضعة عشر ألفا», «عشرون ونيف ألفا». */
const COUNTS: ReadonlySet<NumberKind> = new Set<NumberKind>([
  "unit",
  "ten",
  "tens",
  "hundred",
  "scale",
  "scale-dual",
  "scale-plural",
  "fraction",
  "vague",
  "few",
  "odd",
]);

/**
 * True where the scale word at `at` is a dual in construct: «ألفا نازح», «مليونا دولار» are two thousand and two million.
 * A noun follows at once and no number stands in front; «20 ألفا» and «بلغوا ألفا» are «ألفاً». A sign over the letters
 * is taken for the tanwin of «ألفاً».
 */
export function isConstructDual(tokens: readonly Token[], at: number, words: NumberWords): boolean {
  const token = tokens[at]!;
  if (!token.folded.endsWith("ا") || token.end - token.start !== token.folded.length) return false;
  const noun = tokens[at + 1];
  if (noun === undefined || noun.kind !== "word" || noun.before !== Mark.space) return false;
  if (noun.folded.length < 3 || noun.folded.startsWith("ال") || NO_NOUN.has(noun.folded)) return false;
  const known = words.table.get(noun.folded);
  if (known?.single.some(({ entry }) => entry.kind !== "measure")) return false;
  const front = tokens[at - 1];
  if (front === undefined || (token.before & ~Mark.space) !== 0) return true;
  if (front.kind === "number") return false;
  if (token.folded.startsWith("و")) return true;
  return words.table.get(front.folded)?.single.some(({ entry }) => COUNTS.has(entry.kind)) !== true;
}
