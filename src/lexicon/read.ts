import { Mark, type Token } from "../text/token.ts";
import type { Lexicon, Node, WordRef } from "./compile.ts";
import type { Entry } from "./entry.ts";
import { Feature } from "./inflect.ts";

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

/** Which prefixes may be cut, longest first: conjunction, then preposition or «س». */
const PREFIXES = ["", "و", "ف", "ب", "ل", "ك", "س", "وب", "ول", "وك", "وس", "فب", "فل", "فس", "أ"];
const JOINTS = new Set(["و", "ف"]);
const SUFFIXES = ["", "هما", "ها", "هم", "هن", "كم", "نا", "ه", "ي"];
/** The shortest stem that may be left when something was cut, in letters. */
const SHORTEST_STEM = 2;
/** How many distinct words an analysis is remembered for; the memory is emptied when it is full. */
const REMEMBERED = 60_000;

const EMPTY: readonly Analysis[] = [];

/** Reads tokens with a compiled lexicon. Holds nothing but a memory of words already analysed. */
export class Reader {
  readonly #lexicon: Lexicon;
  readonly #memory = new Map<string, readonly Analysis[]>();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  get lexicon(): Lexicon {
    return this.#lexicon;
  }

  /**
   * The ways to understand one folded word, those with the least cut off. A whole word beats a word with its prefix
   * cut off: «وزير» is not و + زير.
   */
  analyse(folded: string): readonly Analysis[] {
    const known = this.#memory.get(folded);
    if (known) return known;
    if (this.#memory.size >= REMEMBERED) this.#memory.clear();
    const found = this.#analyse(folded);
    this.#memory.set(folded, found);
    return found;
  }

  #analyse(folded: string): readonly Analysis[] {
    const levels: Analysis[][] = [[], [], [], []];
    for (const prefix of PREFIXES) {
      if (!folded.startsWith(prefix)) continue;
      const rest = folded.slice(prefix.length);
      if (rest.length < SHORTEST_STEM && prefix !== "") continue;
      this.#cut(rest, prefix, false, levels);
      if (rest.startsWith("ال") && rest.length > 3) this.#cut(rest.slice(2), prefix, true, levels);
      if (prefix.endsWith("ل") && rest.startsWith("ل") && rest.length > 2) {
        // ل + ال is written «لل».
        this.#cut(rest.slice(1), prefix, true, levels);
        this.#cut(`ا${rest}`, prefix, false, levels);
      }
    }
    // A word that only stands inside longer forms says nothing against cutting: «لقوات» in «قائد لقوات كذا».
    const found: Analysis[] = [];
    let settled = false;
    for (const level of levels) {
      // A joined particle is always possible, whatever name the whole word may be: «وأن» beside the city of Van.
      found.push(
        ...(settled
          ? level.filter(
              (analysis) => JOINTS.has(analysis.prefix) && this.#lexicon.particles.has(analysis.ref.word),
            )
          : level),
      );
      settled = settled || level.some((analysis) => analysis.start !== undefined);
    }
    return found.length > 0 ? found : EMPTY;
  }

  #cut(rest: string, prefix: string, article: boolean, levels: Analysis[][]): void {
    const surfaces = this.#lexicon.surfaces;
    const preposition = prefix !== "" && "بلك".includes(prefix[prefix.length - 1]!);
    const future = prefix.endsWith("س");
    for (const suffix of SUFFIXES) {
      if (suffix !== "" && (article || !rest.endsWith(suffix))) continue;
      const stem = suffix === "" ? rest : rest.slice(0, -suffix.length);
      if (stem.length < SHORTEST_STEM && !(prefix === "" && suffix === "")) continue;
      const refs = surfaces.get(stem);
      if (!refs) continue;
      for (const ref of refs) {
        if (ref.features & Feature.bound && suffix === "") continue;
        if (article && ref.sort !== "noun") continue;
        if (suffix !== "" && ref.sort === "name") continue;
        if (suffix === "ي" && (ref.sort !== "noun" || stem.length < 4)) continue;
        if (ref.sort === "verb") {
          if (preposition && !(ref.features & Feature.present)) continue;
          if (future && !(ref.features & Feature.present)) continue;
        } else if (future) continue;
        const cuts = (prefix === "" ? 0 : prefix.length > 1 ? 2 : 1) + (suffix === "" ? 0 : 1);
        levels[Math.min(cuts, 3)]!.push({
          ref,
          prefix,
          article,
          suffix,
          start: this.#lexicon.root.next.get(ref.word),
        });
      }
    }
  }

  /** Every entry found in a sentence's tokens, by where it begins; at one place the longest first. */
  read(tokens: readonly Token[]): Reading[] {
    const readings: Reading[] = [];
    const words: (readonly Analysis[])[] = new Array(tokens.length);
    for (let i = 0; i < tokens.length; i++) words[i] = this.analyse(tokens[i]!.folded);
    for (let from = 0; from < tokens.length; from++) {
      const first = readings.length;
      for (const analysis of words[from]!) {
        if (analysis.start === undefined) continue;
        if (analysis.ref.features & Feature.jussive && !negated(tokens[from - 1])) continue;
        walk(analysis.start, tokens, words, from, from + 1, analysis, readings, first);
      }
      if (readings.length - first > 1) longestFirst(readings, first);
    }
    return readings;
  }
}

/** Follows forms from `node` over the tokens behind it and adds every entry that ends on the way. */
function walk(
  node: Node,
  tokens: readonly Token[],
  words: readonly (readonly Analysis[])[],
  from: number,
  to: number,
  first: Analysis,
  out: Reading[],
  since: number,
): void {
  for (const { entry } of node.ends) {
    if (stands(out, since, to, entry)) continue;
    const { prefix, article, suffix, ref } = first;
    out.push({ entry, from, to, prefix, article, suffix, features: ref.features });
  }
  if (node.next.size === 0 || to >= tokens.length || !joins(tokens[to - 1]!, tokens[to]!)) return;
  for (const analysis of words[to]!) {
    // Inside a fixed phrase only the article may be added; other prefixes belong to the form itself.
    if (analysis.prefix !== "" && analysis.prefix !== "ل" && analysis.prefix !== "ب") continue;
    const next = node.next.get(analysis.ref.word);
    if (next) walk(next, tokens, words, from, to + 1, first, out, since);
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
