import type { Token } from "../text/token.ts";
import type { Analysis, Reader } from "./read.ts";
import { wordsOfCounting, wordsWithoutArticle } from "./search-known.ts";
import { plainNumber } from "./search-number.ts";
import { safeCut } from "./search-safe-cut.ts";
import { stemOf } from "./search-stem.ts";
import { WordTable } from "./word-table.ts";

/** By what a word of a text is found. */
export interface SearchForms {
  /** Every folded word that finds it. */
  readonly kept: readonly string[];
  /** What is looked for where it is asked: some of `kept`, without the cuts that are mere guesses. */
  readonly asked: readonly string[];
  /** The first of `kept` behind a blank. */
  readonly spaced: string;
  /** Numbers of `kept` behind the first: the same folded word has the same number until the memory is emptied. */
  readonly more: readonly number[];
}

/** How many forms have numbers before the memory is emptied. */
const MOST_NUMBERS = 200_000;
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
  let plain = new WordTable<SearchForms>();
  let withMarbuta = new WordTable<SearchForms>();
  const numbers = new Map<string, number>();
  const noArticle = wordsWithoutArticle(reader.lexicon);
  const counting = wordsOfCounting(reader.lexicon);
  const numberOf = (text: string): number => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, numbers.size);
    return numbers.size - 1;
  };
  const forget = (): void => {
    if (numbers.size < MOST_NUMBERS) return;
    numbers.clear();
    plain = new WordTable();
    withMarbuta = new WordTable();
  };
  const of = ({ kind, folded, start, end }: Token, text: string): SearchForms => {
    const hamza = folded.charCodeAt(1) === LAM && HAMZA.has(text[start]!);
    const marbuta = text[end - 1] === MARBUTA;
    const memory = marbuta ? withMarbuta : plain;
    const key = hamza ? `${folded} ` : folded;
    const known = memory.get(key);
    if (known) return known;
    const [kept, asked] = kind === "word" ? formsOf(folded, hamza, marbuta) : same([plainNumber(folded)]);
    const made = { kept, asked, spaced: ` ${kept[0]!}`, more: kept.slice(1).map(numberOf) };
    memory.set(key, made);
    return made;
  };
  const formsOf = (folded: string, hamza: boolean, marbuta: boolean): Both => {
    if (counting.has(folded)) return same([folded]);
    const stems = new Set<string>();
    const read = reader.analyse(folded);
    for (const analysis of understood(marbuta ? read.filter(({ suffix }) => suffix !== PRONOUN) : read)) {
      const stem = stemOf(folded, analysis, reader.lexicon);
      const { prefix, ref } = analysis;
      if (prefix === "" || stem.length >= SHORTEST || reader.lexicon.particles.has(ref.word))
        stems.add(ref.sort === "name" && !noArticle.has(stem) ? withoutArticle(stem) : stem);
    }
    if (stems.size > 0) return same([...stems].filter((stem) => !stems.has(articleless(stem))));
    return hamza ? same([folded]) : safeCut(folded);
  };
  return { of, forget };
}

const LAM = "ل".charCodeAt(0);
/** Folding makes «ة» the letter of the pronoun «ه», which only the text as written tells apart. */
const MARBUTA = "ة";
const PRONOUN = "ه";

type Both = readonly [kept: readonly string[], asked: readonly string[]];
const same = (list: readonly string[]): Both => [list, list];

/**
 * The ways to understand a word that count here. One that is whole counts alone, even where it only stands inside longer
 * forms («بعيد»), unless it stands there as a fixed name, with what is joined to it («قائد لقوات», «المتحدث باسم»).
 */
function understood(analyses: readonly Analysis[]): readonly Analysis[] {
  const whole = analyses.filter(({ prefix, suffix }) => prefix === "" && suffix === "");
  if (whole.some(({ ref }) => ref.sort !== "name")) return whole;
  const begins = analyses.filter(({ start }) => start !== undefined);
  return begins.length > 0 ? begins : whole;
}

/** A stem without its article; an empty text where it has none. */
function articleless(stem: string): string {
  return stem.startsWith("ال") ? stem.slice(2) : "";
}

function withoutArticle(stem: string): string {
  return stem.startsWith("ال") && stem.length >= SHORTEST + 1 ? stem.slice(2) : stem;
}
