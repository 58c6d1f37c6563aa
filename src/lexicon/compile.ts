import { fold } from "../text/fold.ts";
import { tokenise } from "../text/tokenise.ts";
import { type Entry, FILES, type Tag, WORD_FILES } from "./entry.ts";
import { adjectiveSurfaces, nounSurfaces, type Surface, verbSurfaces } from "./inflect.ts";
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
  readonly next: Map<number, Node>;
  readonly ends: { entry: Entry; form: string }[];
}

/** The compiled lexicon: only read from here on. */
export interface Lexicon {
  readonly tables: readonly Table[];
  readonly entries: readonly Entry[];
  readonly byId: ReadonlyMap<string, Entry>;
  readonly surfaces: ReadonlyMap<string, readonly WordRef[]>;
  readonly root: Node;
  /** ISO 3166 alpha-2 code of a country → the id of its place. */
  readonly countryOf: ReadonlyMap<string, string>;
  /** Words that begin a particle: «أن», «في», «لم» … */
  readonly particles: ReadonlySet<number>;
}

/** Tags whose forms are names: matched as written, prefixes apart. */
const NAMES = new Set<Tag>(["actor", "outlet", "place", "particle"]);

/** Kinds of particles that are nouns and take the article and endings: «التهديدات», «قواتها». */
const INFLECTED = new Set(["body", "plan", "attempt"]);

const newNode = (): Node => ({ next: new Map(), ends: [] });

/** Compiles lexicon files (name → text) into one automaton. Troubles stay in `tables`; what can be used is used. */
export function compileLexicon(files: ReadonlyMap<string, string>): Lexicon {
  const tables: Table[] = [];
  const entries: Entry[] = [];
  const byId = new Map<string, Entry>();
  const words = new Map<string, number>();
  const surfaces = new Map<string, WordRef[]>();
  const root = newNode();
  const particles = new Set<number>();

  const wordOf = (name: string, sort: WordRef["sort"], made: () => readonly Surface[]): number => {
    let word = words.get(name);
    if (word === undefined) {
      word = words.size;
      words.set(name, word);
      for (const surface of made()) {
        const ref = { word, features: surface.features, sort };
        const refs = surfaces.get(surface.text);
        if (refs) refs.push(ref);
        else surfaces.set(surface.text, [ref]);
      }
    }
    return word;
  };

  const addForm = (entry: Entry, form: string): void => {
    const parts = tokenise(form).map((token) => token.folded);
    if (parts.length === 0) return;
    const { tag, cells } = entry;
    let node = root;
    for (let i = 0; i < parts.length; i++) {
      const part = parts[i]!;
      let word: number;
      const exact = (): Surface[] => [{ text: part, features: 0 }];
      const isVerb =
        (cells.present ?? "") !== "" && (tag === "trigger" || tag === "reporting" || tag === "particle");
      if (
        NAMES.has(tag) &&
        !(isVerb && i === 0) &&
        !(INFLECTED.has(entry.kind) && i === 0 && parts.length === 1)
      )
        word = wordOf(`=${part}`, "name", exact);
      else if (i > 0) {
        word =
          tag === "post" || tag === "reporting" || part.startsWith("ال")
            ? wordOf(`=${part}`, "name", exact)
            : wordOf(`a:${part}`, "noun", () => adjectiveSurfaces(part));
      } else if (isVerb) {
        const present = fold(formsOf(cells.present)[0] ?? "").split(" ")[0]!;
        word = wordOf(`v:${part}:${present}`, "verb", () => verbSurfaces(part, present));
      } else {
        const plurals = formsOf(cells.plural)
          .map((plural) => fold(plural))
          .filter((plural) => !plural.includes(" "));
        const more = tag === "nationality" ? ["+ون"] : plurals;
        word = wordOf(`n:${part}:${more.join()}`, "noun", () => nounSurfaces(part, more));
      }
      let child = node.next.get(word);
      if (!child) {
        child = newNode();
        node.next.set(word, child);
      }
      node = child;
    }
    if (tag === "particle" && parts.length === 1) particles.add(words.get(`=${parts[0]}`) ?? -1);
    if (!node.ends.some((end) => end.entry === entry)) node.ends.push({ entry, form });
  };

  for (const { file, tag, kind } of FILES) {
    const text = files.get(file);
    if (text === undefined) continue;
    const table = parseTable(file, text);
    tables.push(table);
    for (const row of table.rows) {
      const { cells } = row;
      const entry: Entry = {
        tag,
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
      for (const form of formsOf(cells.forms)) addForm(entry, form);
      // A plural of several words is a form of its own.
      if (tag !== "particle")
        for (const plural of formsOf(cells.plural)) if (plural.includes(" ")) addForm(entry, plural);
    }
  }
  for (const file of WORD_FILES) {
    const text = files.get(file);
    if (text !== undefined) tables.push(parseTable(file, text));
  }
  return { tables, entries, byId, surfaces, root, particles, countryOf: countriesOf(entries, byId) };
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
