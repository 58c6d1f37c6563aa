import type { Lexicon } from "../lexicon/compile.ts";
import type { Entry } from "../lexicon/entry.ts";
import type { Document } from "./claim.ts";
import type { Neighbours } from "./rules/drafts/neighbours.ts";

/** What reading a document has met so far: parties and places that later words may stand for. */
export interface Context {
  readonly text: string;
  /** ISO day of publication, or null where it is not known. */
  readonly published: string | null;
  readonly lexicon: Lexicon;
  /** Ids of every place named anywhere in the document, to tell namesakes apart. */
  readonly placesNamed: ReadonlySet<string>;
  /** Countries whose parties the document names, by place id. */
  readonly countries: ReadonlySet<string>;
  /** Folded words of the names that the document gives in full: «الراوي» alone is one person. */
  readonly names: ReadonlySet<string>;
  /** The last party named for each sort of stand-in word: `armed-group`, `army`, `coalition`, … */
  readonly lastParty: Map<string, string>;
  /** The first party of each sort in the whole document, for stand-ins that come before it (headlines). */
  readonly firstParty: ReadonlyMap<string, string>;
  /** The last place of town size or smaller that was named. */
  lastTown: Entry | null;
  lastPlace: Entry | null;
  /** The last time named, for «اليوم نفسه». */
  lastTime: { readonly start: string; readonly end: string } | null;
  /** Words beside which a trigger tells no event. */
  readonly neighbours: Neighbours;
  /** How many claims of fighting and its dead the sentences before have made. */
  events: number;
  /** The kind of the last strike told of: bare «القصف» is more of it. */
  lastStrike: "air_strike" | "shelling" | null;
}

const SORTS: Readonly<Record<string, readonly string[]>> = {
  "armed-group": ["armed-group", "fighters"],
  faction: ["armed-group", "fighters", "opposition"],
  militia: ["forces"],
  army: ["army", "forces"],
  "air-force": ["forces"],
  security: ["forces", "police"],
  police: ["police", "forces"],
  coalition: ["coalition", "forces"],
  government: ["government"],
  state: ["government"],
  monitor: ["monitor"],
  ministry: ["ministry"],
  party: ["armed-group"],
};

export function createContext(
  { text, published }: Document,
  lexicon: Lexicon,
  placesNamed: ReadonlySet<string>,
  parties: readonly Entry[] = [],
  names: ReadonlySet<string> = new Set(),
  neighbours: Neighbours = new Map(),
): Context {
  const firstParty = new Map<string, string>();
  for (const entry of parties)
    for (const sort of SORTS[entry.kind] ?? []) if (!firstParty.has(sort)) firstParty.set(sort, entry.id);
  const countries = new Set<string>();
  for (const { cells } of parties) {
    const state = cells.country ? lexicon.countryOf.get(cells.country) : undefined;
    if (state) countries.add(state);
  }
  // Two places of one country, or its own name, tell of it too.
  const seen = new Map<string, number>();
  for (const id of placesNamed) {
    const country = countryOfPlace(lexicon, id);
    if (country === null) continue;
    const times = (seen.get(country) ?? 0) + (country === id ? 2 : 1);
    seen.set(country, times);
    if (times >= 2) countries.add(country);
  }
  return {
    text,
    published,
    countries,
    lexicon,
    placesNamed,
    names,
    lastParty: new Map(),
    firstParty,
    lastTown: null,
    lastPlace: null,
    lastTime: null,
    events: 0,
    neighbours,
    lastStrike: null,
  };
}

/** The id of the country that a place lies in, or null. */
export function countryOfPlace(lexicon: Lexicon, id: string): string | null {
  let entry = lexicon.places.get(id);
  for (let depth = 0; entry && depth < 8; depth++) {
    if (entry.kind === "country") return entry.id;
    entry = lexicon.places.get(entry.cells.in ?? "");
  }
  return null;
}

/** Remembers a party that was named in full. */
export function noteParty(context: Context, entry: Entry): void {
  for (const sort of SORTS[entry.kind] ?? []) context.lastParty.set(sort, entry.id);
}

/** The party that a stand-in («التنظيم») means, or null where none was named. */
export function partyFor(context: Context, sort: string): string | null {
  const named = context.lastParty.get(sort) ?? context.firstParty.get(sort);
  if (named) return named;
  return sort === "coalition" ? coalitionOf(context) : null;
}

/** Which coalition «التحالف» is in a report that never names it in full: the one that flies over the country told of. */
function coalitionOf({ countries }: Context): string | null {
  if (countries.has("yemen")) return "saudi-led-coalition";
  return countries.has("syria") || countries.has("iraq") ? "us-led-coalition" : null;
}

const FINE = new Set([
  "point",
  "town",
  "village",
  "neighbourhood",
  "camp",
  "district",
  "port",
  "base",
  "airport",
  "crossing",
  "field",
  "facility",
]);

/** Remembers a place that was named. */
export function notePlace(context: Context, entry: Entry): void {
  context.lastPlace = entry;
  if (FINE.has(entry.kind)) context.lastTown = entry;
}

/** True where `entry` lies inside the place `id`, at any depth. */
export function liesIn(lexicon: Lexicon, entry: Entry, id: string): boolean {
  let parent = entry.cells.in ?? "";
  for (let depth = 0; depth < 8 && parent !== ""; depth++) {
    if (parent === id) return true;
    parent = lexicon.places.get(parent)?.cells.in ?? "";
  }
  return false;
}
