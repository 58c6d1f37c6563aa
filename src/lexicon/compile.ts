import { fold } from "../text/fold.ts";
import { tokenise } from "../text/tokenise.ts";
import { type Entry, FILES, TAG_BITS, type Tag, WORD_FILES } from "./entry.ts";
import {
  adjectiveSurfaces,
  constructSurfaces,
  nounSurfaces,
  pluralSurfaces,
  type Surface,
  verbSurfaces,
} from "./inflect.ts";
import { formsOf, parseTable, type Table } from "./parse.ts";

/** A surface in the text stands for a word of some form: which word, and what its ending tells. */
export interface WordRef {
  readonly word: number;
  readonly features: number;
  /** A noun may take the article and possessives, a verb object pronouns, a name neither. */
  readonly sort: "name" | "noun" | "verb";
}

/** A step of the word trie: after these words, which words go on and which entries end here. */
export interface Node {
  /** Null where no form goes on: most steps end a form, and a map for each would take half the time of compiling. */
  readonly next: ReadonlyMap<number, Node> | null;
  readonly ends: readonly Entry[];
}

/** The compiled lexicon: only read from here on. */
export interface Lexicon {
  readonly tables: readonly Table[];
  readonly entries: readonly Entry[];
  readonly byId: ReadonlyMap<string, Entry>;
  /** The places by their ids alone, for those that go from a place to the one around it. */
  readonly places: ReadonlyMap<string, Entry>;
  /** ISO 3166 alpha-2 code of a country → the id of its place. */
  readonly countryOf: ReadonlyMap<string, string>;
  readonly surfaces: ReadonlyMap<string, readonly WordRef[]>;
  /** Where the forms that begin with a word go on. */
  readonly starts: ReadonlyMap<number, Node>;
  /** Words that stand inside forms, behind the first. */
  readonly inner: ReadonlySet<number>;
  /** Words that begin a particle: «أن», «في», «لم» … */
  readonly particles: ReadonlySet<number>;
}

/** Tags whose forms are names: matched as written, prefixes apart. */
const NAMES = new Set<Tag>(["actor", "outlet", "place", "particle"]);

/** Kinds of particles that are nouns and take the article and endings: «التهديدات», «قواتها». */
const INFLECTED = new Set(["body", "plan", "attempt"]);

interface Growing {
  next: Map<number, Growing> | null;
  ends: Entry[];
}

const NO_ENDS: Entry[] = [];

/** Every word of every form, and the surfaces that it takes in a text. */
class Words {
  readonly surfaces = new Map<string, WordRef[]>();
  readonly #names = new Map<string, number>();
  readonly #inflected = new Map<string, number>();
  #count = 0;

  /** A word that is matched as written. */
  name(text: string): number {
    let word = this.#names.get(text);
    if (word === undefined) {
      word = this.#count++;
      this.#names.set(text, word);
      this.#add(text, { word, features: 0, sort: "name" });
    }
    return word;
  }

  /** A word with all the forms that Arabic makes of it; words of one key take the same. */
  inflected(key: string, sort: "noun" | "verb", made: () => readonly Surface[]): number {
    let word = this.#inflected.get(key);
    if (word === undefined) {
      word = this.#count++;
      this.#inflected.set(key, word);
      for (const { text, features } of made()) this.#add(text, { word, features, sort });
    }
    return word;
  }

  #add(text: string, ref: WordRef): void {
    const refs = this.surfaces.get(text);
    if (refs) refs.push(ref);
    else this.surfaces.set(text, [ref]);
  }
}

/** How the first word of an entry's forms is inflected. */
interface Paradigm {
  readonly sort: WordRef["sort"];
  /** Of a verb, its present. */
  readonly present: string;
  /** Of a noun, its plurals of one word. */
  readonly plurals: readonly string[];
  /** What tells words of the same letters but other forms apart. */
  readonly key: string;
  /** True where «ضابطي» in front of its genitive is a dual. */
  readonly construct: boolean;
}

const NAME: Paradigm = { sort: "name", present: "", plurals: [], key: "", construct: false };
/** Stands for plurals of several words, and is no word of its own. */
const OTHER_WORDS: readonly string[] = ["*"];
const SOUND_PLURAL: readonly string[] = ["+ون"];

function paradigmOf({ tag, kind, cells }: Entry): Paradigm {
  if (
    cells.present &&
    (tag === "trigger" || tag === "nontrigger" || tag === "reporting" || tag === "particle")
  ) {
    const present = fold(formsOf(cells.present)[0] ?? "").split(" ")[0]!;
    return { sort: "verb", present, plurals: [], key: `v:${present}:`, construct: false };
  }
  if (NAMES.has(tag) && !INFLECTED.has(kind)) return NAME;
  const written = tag === "nationality" ? SOUND_PLURAL : formsOf(cells.plural).map((plural) => fold(plural));
  const single = written.filter((plural) => !plural.includes(" "));
  // «رجال شرطة» is the plural of «شرطي»: «شرطيين» beside it are two, as beside a broken plural of one word.
  const plurals = tag === "people" && single.length === 0 && written.length > 0 ? OTHER_WORDS : single;
  const construct = tag === "people" && written.some(isBrokenPhrase);
  return { sort: "noun", present: "", plurals, key: `n:${plurals.join()}:`, construct };
}

/** «ضباط شرطة»: a plural of several words whose first is a broken plural. */
function isBrokenPhrase(plural: string): boolean {
  const [first, ...rest] = plural.split(" ");
  return rest.length > 0 && !SOUND_ENDINGS.some((ending) => first!.endsWith(ending));
}
const SOUND_ENDINGS: readonly string[] = ["ون", "ين", "و", "ي", "ات"];

/** The words that a form goes through, first to last. */
function pathOf(
  form: string,
  tag: Tag,
  { sort, present, plurals, key, construct }: Paradigm,
  words: Words,
  isPlural: boolean,
): number[] {
  // Later words of a name, a post or a verb of saying stand as written; those of another phrase follow the first.
  const fixed = NAMES.has(tag) || tag === "post" || tag === "reporting";
  const tokens = tokenise(form);
  // A phrase stands as written though its first word alone would be inflected: «التهديدات», but «تهديد إلى».
  const asWritten = sort === "name" || (sort === "noun" && NAMES.has(tag) && tokens.length > 1);
  return tokens.map(({ folded }, i) => {
    if (i > 0) {
      if (fixed || folded.startsWith("ال")) return words.name(folded);
      return words.inflected(`a:${folded}`, "noun", () => adjectiveSurfaces(folded));
    }
    if (asWritten) return words.name(folded);
    if (sort === "verb") return words.inflected(key + folded, sort, () => verbSurfaces(folded, present));
    if (isPlural) return words.inflected(`p:${folded}`, "noun", () => pluralSurfaces(folded));
    if (construct && tokens.length === 2)
      return words.inflected(`c:${key}${folded}`, "noun", () => constructSurfaces(folded, plurals));
    return words.inflected(key + folded, "noun", () => nounSurfaces(folded, plurals));
  });
}

/** Leads a path of words to an entry. */
function grow(starts: Map<number, Growing>, path: readonly number[], entry: Entry): void {
  let next = starts;
  let node: Growing | undefined;
  for (const word of path) {
    if (node) {
      node.next ??= new Map();
      next = node.next;
    }
    node = next.get(word);
    if (!node) {
      node = { next: null, ends: NO_ENDS };
      next.set(word, node);
    }
  }
  if (!node) return;
  if (node.ends === NO_ENDS) node.ends = [entry];
  else if (!node.ends.includes(entry)) node.ends.push(entry);
}

/** Compiles lexicon files (name → text) into one automaton. Troubles stay in `tables`; what can be used is used. */
export function compileLexicon(files: ReadonlyMap<string, string>): Lexicon {
  const tables: Table[] = [];
  const entries: Entry[] = [];
  const byId = new Map<string, Entry>();
  const places = new Map<string, Entry>();
  const words = new Words();
  const starts = new Map<number, Growing>();
  const inner = new Set<number>();
  const particles = new Set<number>();

  for (const { file, tag, kind } of FILES) {
    const text = files.get(file);
    if (text === undefined) continue;
    const table = parseTable(file, text);
    tables.push(table);
    for (const row of table.rows) {
      const { cells } = row;
      const entry: Entry = {
        tag,
        bit: TAG_BITS[tag],
        id: row.id,
        name: cells.name ?? "",
        english: cells.english ?? "",
        kind: cells[kind] ?? "",
        cells,
        file,
        line: row.line,
      };
      entries.push(entry);
      byId.set(`${tag}/${row.id}`, entry);
      if (tag === "place") places.set(row.id, entry);
      const paradigm = paradigmOf(entry);
      const add = (form: string, isPlural: boolean): void => {
        const path = pathOf(form, tag, paradigm, words, isPlural);
        for (let i = 1; i < path.length; i++) inner.add(path[i]!);
        grow(starts, path, entry);
        if (tag === "particle" && path.length === 1 && paradigm.sort === "name") particles.add(path[0]!);
      };
      for (const form of formsOf(cells.forms)) add(form, false);
      // A plural of several words is a form of its own.
      if (tag !== "particle")
        for (const plural of formsOf(cells.plural)) if (plural.includes(" ")) add(plural, true);
    }
  }
  for (const file of WORD_FILES) {
    const text = files.get(file);
    if (text !== undefined) tables.push(parseTable(file, text));
  }
  const countryOf = countriesOf(entries, byId);
  return { tables, entries, byId, places, countryOf, surfaces: words.surfaces, starts, inner, particles };
}

/** Which place a country code means: the state of that code whose id is also a country's. */
function countriesOf(entries: readonly Entry[], byId: ReadonlyMap<string, Entry>): Map<string, string> {
  const out = new Map<string, string>();
  for (const { tag, id, cells } of entries) {
    if (tag !== "actor" || !cells.country || out.has(cells.country)) continue;
    if (byId.get(`place/${id}`)?.kind === "country") out.set(cells.country, id);
  }
  return out;
}
