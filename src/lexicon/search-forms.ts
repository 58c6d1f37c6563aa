import { fold } from "../text/fold.ts";
import type { Token } from "../text/token.ts";
import type { Lexicon } from "./compile.ts";
import type { Analysis, Reader } from "./read.ts";
import { plainNumber } from "./search-number.ts";
import { safeCut } from "./search-safe-cut.ts";

/** By what a word of a text is found. */
export interface SearchForms {
  /** Every folded word that finds it. */
  readonly kept: readonly string[];
  /** What is looked for where it is asked: some of `kept`, without the cuts that are mere guesses. */
  readonly asked: readonly string[];
  /** Numbers of `kept` behind the first: the same folded word has the same number until the memory is emptied. */
  readonly more: readonly number[];
}

/** How many distinct words are remembered; the memory is emptied when it is full. */
const REMEMBERED = 60_000;
/** The shortest word that may be left where a prefix is cut, in letters; particles may be shorter. */
const SHORTEST = 3;
/** A first letter that is written with its hamza is no article: «إلغاء», «ألمانيا». */
const HAMZA = new Set(["أ", "إ", "آ"]);

/** What is remembered of words. */
export interface FormMemory {
  /** By what a token of `text` is found. */
  of(token: Token, text: string): SearchForms;
  /** Empties the memory where it is full: all numbers are given anew. */
  forget(): void;
}

/** Gives for each token by what it is found; asked about the same word again it answers from memory. */
export function searchForms(reader: Reader): FormMemory {
  const memory = new Map<string, SearchForms>();
  const numbers = new Map<string, number>();
  const noArticle = wordsWithoutArticle(reader.lexicon);
  const numberOf = (text: string): number => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, numbers.size);
    return numbers.size - 1;
  };
  const forget = (): void => {
    if (memory.size < REMEMBERED) return;
    memory.clear();
    numbers.clear();
  };
  const of = ({ kind, folded, start }: Token, text: string): SearchForms => {
    const hamza = folded.charCodeAt(1) === LAM && HAMZA.has(text[start]!);
    const key = hamza ? `${folded} ` : folded;
    const known = memory.get(key);
    if (known) return known;
    const [kept, asked] =
      kind === "word" ? formsOf(folded, hamza, reader, noArticle) : same([plainNumber(folded)]);
    const made = { kept, asked, more: kept.slice(1).map(numberOf) };
    memory.set(key, made);
    return made;
  };
  return { of, forget };
}

const LAM = "ل".charCodeAt(0);

type Both = readonly [kept: readonly string[], asked: readonly string[]];
const same = (list: readonly string[]): Both => [list, list];

function formsOf(folded: string, hamza: boolean, reader: Reader, noArticle: ReadonlySet<string>): Both {
  const stems = new Set<string>();
  for (const analysis of reader.analyse(folded)) {
    const stem = stemOf(folded, analysis, reader.lexicon);
    const { prefix, ref } = analysis;
    if (prefix === "" || stem.length >= SHORTEST || reader.lexicon.particles.has(ref.word))
      stems.add(ref.sort === "name" && !noArticle.has(stem) ? withoutArticle(stem) : stem);
  }
  if (stems.size > 0) return same([...stems]);
  return hamza ? same([folded]) : safeCut(folded);
}

/** What is left of a known word without what is joined to it: «لقواتهم» → «قوات», «بلدتهم» → «بلده». */
function stemOf(folded: string, { prefix, article, suffix, ref }: Analysis, lexicon: Lexicon): string {
  let stem = folded.slice(prefix.length);
  const contracted = prefix.endsWith("ل") && stem.startsWith("ل");
  if (article) stem = stem.slice(stem.startsWith("ال") ? 2 : 1);
  else if (contracted && !isWord(lexicon, stem.slice(0, stem.length - suffix.length), ref.word))
    stem = `ا${stem}`;
  if (suffix === "") return stem;
  stem = stem.slice(0, stem.length - suffix.length);
  // Before a pronoun the last letter of a noun changes: «بلدة» but «بلدتهم», «إجلاء» but «إجلاؤهم».
  if (ref.sort === "noun")
    for (const [bound, free] of BOUND) {
      const whole = stem.slice(0, -1) + free;
      if (stem.endsWith(bound) && isWord(lexicon, whole, ref.word)) return whole;
    }
  return stem;
}

const BOUND = [
  ["ت", "ه"],
  ["و", "ء"],
  ["ي", "ء"],
] as const;

function isWord(lexicon: Lexicon, surface: string, word: number): boolean {
  return lexicon.surfaces.get(surface)?.some((ref) => ref.word === word) ?? false;
}

function withoutArticle(stem: string): string {
  return stem.startsWith("ال") && stem.length >= SHORTEST + 1 ? stem.slice(2) : stem;
}

/** Folded words of names whose first two letters only look like an article once they are folded: «ألمانيا». */
function wordsWithoutArticle(lexicon: Lexicon): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { cells } of lexicon.entries)
    for (const [word] of (cells.forms ?? "").matchAll(/(?<!\p{L})[أإآ]ل\p{L}+/gu)) found.add(fold(word));
  return found;
}
