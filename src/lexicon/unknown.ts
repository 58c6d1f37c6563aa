import { sentencesOf } from "../text/sentences.ts";
import type { Token } from "../text/token.ts";
import { tokenise } from "../text/tokenise.ts";
import type { Lexicon } from "./compile.ts";
import { formsOf } from "./parse.ts";
import { Reader } from "./read.ts";

/** A word that no line of the lexicon knows, how often it stood where it matters, and one place where it did. */
export interface UnknownWord {
  /** Folded letters, the article and prefixes cut. */
  readonly word: string;
  readonly count: number;
  readonly example: string;
}

/** Collects unknown words out of texts. */
export interface UnknownWords {
  add(text: string): void;
  /** All so far, the most frequent first; at one frequency in order of letters. */
  list(): UnknownWord[];
}

/** How many tokens from a number, trigger or reporting word a word may stand to matter. */
const NEAR = 3;
const SHORTEST = 3;
/** Tables whose words count as known though they are read by their own rules. */
const OTHERS: readonly string[] = ["numbers.tsv", "calendar.tsv"];
const LITTLE_WORDS =
  "من في على إلى عن مع بعد قبل بين عند حتى منذ خلال ضد دون أن إن أنه إنه أنها إنها أنهم إنهم التي الذي الذين اللذين اللتين ما لا لم لن هذا هذه ذلك تلك هؤلاء كما حيث إذ إذا لكن بل أو أم ثم قد كان كانت كانوا يكون تكون ليس ليست هو هي هم كل كلا بعض غير أي أحد إحدى نفس عليه عليها عليهم فيه فيها فيهم منه منها منهم له لها لهم به بها بهم إليه إليها إليهم عنه عنها عنهم بينهم بينها لدى لديه لديها مما فيما بينما عندما أما إما لأن لأنه لأنها كي لكي أيضا فقط جدا حول تحت فوق أمام وراء خلف نحو عبر وفق وفقا بحسب حسب ضمن كذلك ولا وما";

/** Unknown content words near numbers, triggers and reporting words. `tables`: lexicon files (name → text). */
export function unknownWords(lexicon: Lexicon, tables: ReadonlyMap<string, string>): UnknownWords {
  const reader = new Reader(lexicon);
  const known = new Set(tokenise(LITTLE_WORDS).map((token) => token.folded));
  for (const file of OTHERS)
    for (const form of formsIn(tables.get(file))) for (const token of tokenise(form)) known.add(token.folded);
  const found = new Map<string, { count: number; example: string }>();
  const isKnown = (folded: string): boolean =>
    stems(folded).some((stem) => stem.length < SHORTEST || known.has(stem)) ||
    reader.analyse(folded).length > 0;
  return {
    add: (text) => {
      for (const { tokens } of sentencesOf(text)) {
        const near = nearAnchors(tokens, reader);
        tokens.forEach((token, i) => {
          if (!near[i] || token.kind !== "word" || isKnown(token.folded)) return;
          const word = withoutArticle(token.folded);
          const before = found.get(word);
          if (before) before.count++;
          else found.set(word, { count: 1, example: around(text, tokens, i) });
        });
      }
    },
    list: () =>
      [...found]
        .map(([word, { count, example }]) => ({ word, count, example }))
        .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1)),
  };
}

function formsIn(text: string | undefined): string[] {
  const [heading = "", ...lines] = (text ?? "").split("\n");
  const column = heading.split("\t").indexOf("forms");
  return lines.flatMap((line) => formsOf(line.split("\t")[column]));
}

/** A word and what is left of it when conjunction, preposition and article are cut. */
function stems(folded: string): string[] {
  const bare = "وف".includes(folded[0]!) ? folded.slice(1) : folded;
  const bound = "بلك".includes(bare[0] ?? " ") && bare.startsWith("ال", 1) ? bare.slice(1) : bare;
  const last = bound.startsWith("ال") || bound.startsWith("لل") ? bound.slice(2) : bound;
  return [folded, bare, bound, last].filter((stem, i) => i === 0 || stem.length >= SHORTEST);
}

/** A word without its article and what stands before that; a word without an article stays whole («وصلت»). */
function withoutArticle(folded: string): string {
  const all = stems(folded);
  return folded.endsWith(`ال${all.at(-1)}`) || folded.endsWith(`لل${all.at(-1)}`) ? all.at(-1)! : folded;
}

/** Which tokens stand near a number, a trigger or a reporting word. */
function nearAnchors(tokens: readonly Token[], reader: Reader): boolean[] {
  const near = new Array<boolean>(tokens.length).fill(false);
  const mark = (from: number, to: number): void => {
    near.fill(true, Math.max(0, from - NEAR), to + NEAR);
  };
  tokens.forEach((token, i) => {
    if (token.kind === "number") mark(i, i + 1);
  });
  for (const { entry, from, to } of reader.read(tokens)) {
    if (entry.tag === "trigger" || entry.tag === "reporting") mark(from, to);
  }
  return near;
}

function around(text: string, tokens: readonly Token[], i: number): string {
  const start = tokens[Math.max(0, i - 3)]!.start;
  const end = tokens[Math.min(tokens.length - 1, i + 3)]!.end;
  return text.slice(start, end).replace(/\s+/g, " ");
}
