import { Mark, type Token } from "../text/token.ts";
import type { Lexicon, Node, WordRef } from "./compile.ts";
import type { Entry } from "./entry.ts";
import { Feature } from "./inflect.ts";
import { WordTable } from "./word-table.ts";

/** An entry found over tokens `from` (included) to `to` (excluded) of a sentence. */
export interface Reading {
  readonly entry: Entry;
  readonly from: number;
  readonly to: number;
  /** The prefix letters cut from the first word, without the article: «و», «وب», «ل» … */
  readonly prefix: string;
  readonly article: boolean;
  /** The pronoun cut from the first word: «ه», «هم» … or an empty string. */
  readonly suffix: string;
  /** `Feature` bits of the first word. */
  readonly features: number;
}

/** One way to understand a single surface word. */
export interface Analysis {
  readonly ref: WordRef;
  readonly prefix: string;
  readonly article: boolean;
  readonly suffix: string;
  /** Where the forms that begin with this word go on; undefined where none begins with it. */
  readonly start: Node | undefined;
}

/** All that the reader knows of one folded word, worked out when it is first met. */
interface Word {
  readonly analyses: readonly Analysis[];
  /** What the word is when it stands alone, without the shortened presents that need a negation in front. */
  readonly alone: readonly Alone[];
  readonly aloneNegated: readonly Alone[];
  /** The ways to understand it with which longer forms begin. */
  readonly going: readonly Analysis[];
  /** The words of the trie that it can be behind the first: most words can be none. */
  readonly inner: readonly number[];
  /** `Hint` bits: which other tables know the word. */
  readonly hints: number;
}

/** What a word may be besides, as bits, so that those who look for it need not look every word up again. */
export const Hint = {
  /** A word with which a number begins. */
  number: 1,
  /** A word of the calendar. */
  calendar: 2,
  /** A verb with which phrases of several words begin. */
  beginning: 4,
  /** A word, nothing cut off, that stands inside forms behind their first word. */
  inside: 8,
} as const;

/** The tables besides the lexicon's own that words are looked for in, by folded word. */
export interface Tables {
  readonly numbers: { has(folded: string): boolean };
  readonly calendar: { has(folded: string): boolean };
}

const NO_TABLES: Tables = { numbers: new Set(), calendar: new Set() };

/** A reading of a word that stands alone, without its place. */
type Alone = Omit<Reading, "from" | "to">;

/** Which prefixes may be cut, longest first: conjunction, then preposition or «س». */
const PREFIXES = ["", "و", "ف", "ب", "ل", "ك", "س", "وب", "ول", "وك", "وس", "فب", "فل", "فس", "أ"];
const JOINTS = new Set(["و", "ف"]);
/** Pronouns that may be cut: no word ends with two of them. */
const SUFFIXES = ["هما", "ها", "هم", "هن", "كم", "نا", "ه", "ي"];
/** The shortest stem that may be left when something was cut, in letters. */
const SHORTEST_STEM = 2;

/** Reads tokens with a compiled lexicon. Holds nothing but a memory of words already analysed. */
export class Reader {
  readonly #lexicon: Lexicon;
  readonly #memory: WordTable<Word>;

  readonly #tables: Tables;

  /** `remembered`: how many words at most it keeps in memory, for whoever asks about each word only once. */
  constructor(lexicon: Lexicon, tables: Tables = NO_TABLES, remembered?: number) {
    this.#lexicon = lexicon;
    this.#tables = tables;
    this.#memory = new WordTable<Word>(remembered);
  }

  get lexicon(): Lexicon {
    return this.#lexicon;
  }

  /**
   * The ways to understand one folded word, those with the least cut off. A whole word beats a word with its prefix
   * cut off: «وزير» is not و + زير.
   */
  analyse(folded: string): readonly Analysis[] {
    return this.#word(folded).analyses;
  }

  #word(folded: string): Word {
    const known = this.#memory.get(folded);
    if (known) return known;
    const analyses = this.#analyse(folded);
    const found = wordOf(analyses, this.#lexicon.inner, this.#hints(folded, analyses));
    this.#memory.set(folded, found);
    return found;
  }

  #hints(folded: string, analyses: readonly Analysis[]): number {
    const begins = analyses.some(({ ref, start }) => ref.sort === "verb" && start?.next != null);
    return (
      (this.#tables.numbers.has(folded) ? Hint.number : 0) |
      (this.#tables.calendar.has(folded) ? Hint.calendar : 0) |
      (begins ? Hint.beginning : 0) |
      (this.#isInside(folded) ? Hint.inside : 0)
    );
  }

  #isInside(folded: string): boolean {
    const { surfaces, inner } = this.#lexicon;
    return surfaces.get(folded)?.some(({ word }) => inner.has(word)) ?? false;
  }

  #analyse(folded: string): Analysis[] {
    const levels: Analysis[][] = [[], [], [], []];
    const suffix = SUFFIXES.find((ending) => folded.endsWith(ending)) ?? "";
    for (const prefix of PREFIXES) {
      if (!folded.startsWith(prefix)) continue;
      const rest = folded.slice(prefix.length);
      if (rest.length < SHORTEST_STEM && prefix !== "") continue;
      this.#cut(rest, prefix, false, suffix, levels);
      if (rest.startsWith("ال") && rest.length > 3) this.#cut(rest.slice(2), prefix, true, "", levels);
      if (prefix.endsWith("ل") && rest.startsWith("ل") && rest.length > 2) {
        // ل + ال is written «لل».
        this.#cut(rest.slice(1), prefix, true, "", levels);
        this.#cut(`ا${rest}`, prefix, false, suffix, levels);
      }
    }
    // A word that only stands inside longer forms says nothing against cutting: «لقوات» in «قائد لقوات كذا».
    const found: Analysis[] = [];
    let settled = false;
    for (const level of levels) {
      // A joined particle is always possible, whatever name the whole word may be: «وأن» beside the city of Van.
      for (const analysis of level)
        if (!settled || (JOINTS.has(analysis.prefix) && this.#lexicon.particles.has(analysis.ref.word)))
          found.push(analysis);
      settled = settled || level.some((analysis) => analysis.start !== undefined);
    }
    return found;
  }

  /** Looks up what is left of a word behind `prefix` and `article`, as it is and without its pronoun. */
  #cut(rest: string, prefix: string, article: boolean, suffix: string, levels: Analysis[][]): void {
    const cuts = Math.min(prefix.length, 2);
    this.#lookUp(rest, prefix, article, "", levels[cuts]!);
    const stem = rest.length - suffix.length;
    if (suffix !== "" && stem >= SHORTEST_STEM)
      this.#lookUp(rest.slice(0, stem), prefix, article, suffix, levels[cuts + 1]!);
  }

  #lookUp(stem: string, prefix: string, article: boolean, suffix: string, level: Analysis[]): void {
    if (stem.length < SHORTEST_STEM && prefix !== "") return;
    const refs = this.#lexicon.surfaces.get(stem);
    if (!refs) return;
    const preposition = prefix !== "" && "بلك".includes(prefix[prefix.length - 1]!);
    const future = prefix.endsWith("س");
    for (const ref of refs) {
      if (ref.features & Feature.bound && suffix === "") continue;
      if (article && ref.sort !== "noun") continue;
      if (suffix !== "" && ref.sort === "name") continue;
      if (suffix === "ي" && (ref.sort !== "noun" || stem.length < 4)) continue;
      if (ref.sort === "verb") {
        if ((preposition || future) && !(ref.features & Feature.present)) continue;
      } else if (future) continue;
      level.push({ ref, prefix, article, suffix, start: this.#lexicon.starts.get(ref.word) });
    }
  }

  /**
   * Every entry found in a sentence's tokens, by where it begins; at one place the longest first. `hints`, where given,
   * takes the `Hint` bits of each token.
   */
  read(tokens: readonly Token[], hints?: Uint8Array): Reading[] {
    const readings: Reading[] = [];
    const words: Word[] = [];
    for (let i = 0; i < tokens.length; i++) {
      const word = this.#word(tokens[i]!.folded);
      words.push(word);
      if (hints) hints[i] = word.hints;
    }
    for (let from = 0; from < words.length; from++) {
      const word = words[from]!;
      // Only behind a negation does a shortened present stand: «لم يعد».
      const negative = word.alone !== word.aloneNegated && negated(tokens[from - 1]);
      // Nearly every common word begins some form; what the next word can be says at once that none goes on here.
      if (word.going.length > 0 && from + 1 < words.length && words[from + 1]!.inner.length > 0) {
        const first = readings.length;
        for (const analysis of word.going)
          if (negative || !(analysis.ref.features & Feature.jussive))
            walk(analysis.start!, tokens, words, from, from + 1, analysis, readings, first);
        if (readings.length - first > 1) longestFirst(readings, first);
      }
      for (const { entry, prefix, article, suffix, features } of negative ? word.aloneNegated : word.alone)
        readings.push({ entry, from, to: from + 1, prefix, article, suffix, features });
    }
    return readings;
  }
}

function wordOf(analyses: readonly Analysis[], insides: ReadonlySet<number>, hints: number): Word {
  if (analyses.length === 0) return UNKNOWN[hints]!;
  const started = analyses.filter((analysis) => analysis.start !== undefined);
  const plain = started.filter(({ ref }) => !(ref.features & Feature.jussive));
  const alone = aloneOf(plain);
  const inner: number[] = [];
  for (const { prefix, ref } of analyses) {
    // Inside a fixed phrase only the article may be added; other prefixes belong to the form itself.
    if (prefix !== "" && prefix !== "ل" && prefix !== "ب") continue;
    if (insides.has(ref.word) && !inner.includes(ref.word)) inner.push(ref.word);
  }
  return {
    analyses,
    alone,
    aloneNegated: plain.length === started.length ? alone : aloneOf(started),
    going: started.filter(({ start }) => start!.next !== null),
    inner,
    hints,
  };
}

const UNKNOWN: readonly Word[] = Array.from({ length: 16 }, (_, hints) => ({
  analyses: [],
  alone: [],
  aloneNegated: [],
  going: [],
  inner: [],
  hints,
}));

/** Each entry that ends with the word itself, once, in the first way to understand it. */
function aloneOf(analyses: readonly Analysis[]): Alone[] {
  const found = new Map<Entry, Alone>();
  for (const analysis of analyses) {
    const { prefix, article, suffix, ref, start } = analysis;
    for (const entry of start!.ends)
      if (!found.has(entry) && !isNisba(entry, analysis))
        found.set(entry, { entry, prefix, article, suffix, features: ref.features });
  }
  return [...found.values()];
}

/** «مدفعي» is «of artillery», not «my gun»: a thing with «ي» behind it is an adjective. */
const isNisba = ({ tag }: Entry, { suffix }: Analysis): boolean =>
  suffix === "ي" && (tag === "thing" || tag === "weapon" || tag === "placenoun");

function readingOf(entry: Entry, from: number, to: number, analysis: Analysis): Reading {
  const { prefix, article, suffix, ref } = analysis;
  return { entry, from, to, prefix, article, suffix, features: ref.features };
}

/** Follows forms from `node` over the tokens from `to` on and adds every entry that ends on the way. */
function walk(
  node: Node,
  tokens: readonly Token[],
  words: readonly Word[],
  from: number,
  to: number,
  first: Analysis,
  out: Reading[],
  since: number,
): void {
  if (node.next === null || to >= tokens.length) return;
  const inner = words[to]!.inner;
  if (inner.length === 0 || !joins(tokens[to - 1]!, tokens[to]!)) return;
  for (const word of inner) {
    const next = node.next.get(word);
    if (next === undefined) continue;
    for (const entry of next.ends)
      if (!stands(out, since, to + 1, entry)) out.push(readingOf(entry, from, to + 1, first));
    walk(next, tokens, words, from, to + 1, first, out, since);
  }
}

/** True where the same entry was already found from the same place to the same end. */
function stands(out: readonly Reading[], since: number, to: number, entry: Entry): boolean {
  for (let i = since; i < out.length; i++) if (out[i]!.to === to && out[i]!.entry === entry) return true;
  return false;
}

/** Sorts the readings of one place, longest first; equals keep their order. */
function longestFirst(readings: Reading[], first: number): void {
  for (let i = first + 1; i < readings.length; i++) {
    const reading = readings[i]!;
    let j = i - 1;
    while (j >= first && readings[j]!.to < reading.to) {
      readings[j + 1] = readings[j]!;
      j--;
    }
    readings[j + 1] = reading;
  }
}

const NEGATIONS = new Set(["لم", "ولم", "فلم", "لا", "ولا"]);

function negated(before: Token | undefined): boolean {
  return before !== undefined && NEGATIONS.has(before.folded);
}

const PARTING =
  Mark.comma | Mark.colon | Mark.newline | Mark.semicolon | Mark.ellipsis | Mark.question | Mark.percent;

/** True where two tokens can be words of one form: no comma or full stop between them, initials apart («د.ب.أ»). */
function joins(left: Token, right: Token): boolean {
  if (right.before & PARTING) return false;
  return !(right.before & Mark.stop) || (left.folded.length === 1 && right.folded.length === 1);
}
