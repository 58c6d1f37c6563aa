import { formsOf, type Row } from "../../lexicon/parse.ts";
import { fold } from "../../text/fold.ts";
import type { Token } from "../../text/token.ts";

/** What one token is, once its prefixes are cut: «وبالثلاثاء» is `joined`, `clitic` "ب", `definite`. */
export interface Reading<Entry> {
  readonly entry: Entry;
  /** «و» or «ف» is written at the front. */
  readonly joined: boolean;
  /** "ب", "ل" or "ك" where one is written at the front, else "". */
  readonly clitic: string;
  readonly definite: boolean;
}

/** A form of several words, by its first one. `rest` are the folded words behind the first. */
export interface LongReading<Entry> extends Reading<Entry> {
  readonly rest: readonly string[];
}

/** What the lexicon has for one folded word: entries that it is alone, and longer ones that it begins. */
export interface Slot<Entry> {
  single: Reading<Entry>[];
  /** Longest first. */
  long: LongReading<Entry>[];
}

export type FormTable<Entry> = ReadonlyMap<string, Slot<Entry>>;

const JOINERS = ["", "و", "ف"];
const CLITICS = ["", "ب", "ل", "ك"];

/**
 * Every way in which the rows' forms can be written with the prefixes و ف, ب ل ك and ال: a token is then found by one
 * look-up. A form that is a whole word in some row always beats another row's form with a prefix cut.
 */
export function tableOf<Entry>(rows: readonly Row[], entryOf: (row: Row) => Entry | null): FormTable<Entry> {
  const table = new Map<string, Slot<Entry>>();
  const whole = new Set<string>();
  const forms: { entry: Entry; words: string[]; hasArticle: boolean }[] = [];
  for (const row of rows) {
    const entry = entryOf(row);
    if (entry === null) continue;
    for (const form of formsOf(row.cells.forms)) {
      const words = fold(form).split(" ");
      if (words[0] === undefined || words[0] === "") continue;
      // «ألف» folds to letters that look like an article: the lexicon's own spelling tells.
      forms.push({ entry, words, hasArticle: form.startsWith("ال") });
      if (words.length === 1) whole.add(words[0]);
    }
  }
  for (const { entry, words, hasArticle } of forms) {
    const [first, ...rest] = words as [string, ...string[]];
    for (const [text, joined, clitic, definite] of waysToWrite(first, hasArticle)) {
      if (rest.length === 0 && text !== first && whole.has(text)) continue;
      let slot = table.get(text);
      if (slot === undefined) {
        slot = { single: [], long: [] };
        table.set(text, slot);
      }
      if (rest.length > 0) slot.long.push({ entry, joined, clitic, definite, rest });
      else slot.single.push({ entry, joined, clitic, definite });
    }
  }
  for (const slot of table.values()) {
    slot.long.sort((a, b) => b.rest.length - a.rest.length);
    // Of two readings the one with fewer letters cut comes first: «وكميات» is «كميات» and not «ك» before «مئات».
    slot.single.sort((a, b) => a.clitic.length - b.clitic.length);
  }
  return table;
}

function* waysToWrite(first: string, hasArticle: boolean): Generator<[string, boolean, string, boolean]> {
  for (const joiner of JOINERS) {
    for (const clitic of CLITICS) {
      yield [joiner + clitic + first, joiner !== "", clitic, hasArticle];
      if (clitic === "ل" && hasArticle) yield [`${joiner}ل${first.slice(1)}`, joiner !== "", clitic, true];
      if (hasArticle) continue;
      yield [`${joiner}${clitic === "ل" ? "لل" : `${clitic}ال`}${first}`, joiner !== "", clitic, true];
    }
  }
}

/** The longest form of several words that begins at token `at`, with the index behind its last word; else null. */
export function longAt<Entry>(
  tokens: readonly Token[],
  at: number,
  slot: Slot<Entry>,
): { reading: LongReading<Entry>; to: number } | null {
  for (const reading of slot.long) {
    const to = at + 1 + reading.rest.length;
    if (to > tokens.length) continue;
    let same = true;
    for (let i = 0; i < reading.rest.length && same; i++) {
      same = tokens[at + 1 + i]!.folded === reading.rest[i];
    }
    if (same) return { reading, to };
  }
  return null;
}
