import type { Entry } from "../../lexicon/entry.ts";
import { Mark } from "../../text/token.ts";
import { liesIn } from "../context.ts";
import { prefixRelation, readingOf } from "../particles.ts";
import type { Item } from "./items.ts";
import type { PlaceName } from "./node.ts";
import { type Parse, PHRASE_END, particleOf, relationOf } from "./parse.ts";
import { chooseNamesake } from "./place-names.ts";

export interface PlacePhrase {
  readonly names: readonly PlaceName[];
  readonly start: number;
  readonly end: number;
  readonly next: number;
  /** The relation of a prefix letter on its first word. */
  readonly relation: string;
}

/** Relations that go on with the same place: «بلدة الباغوز بريف دير الزور، قرب الحدود». */
const GOES_ON = new Set(["in", "b", "near", "inside", "around", "l"]);
/** The longest unknown name after a place noun, in words: «قرية قصر البريج». */
const LONGEST_UNKNOWN = 3;

const MARKS_IN_NAME = PHRASE_END & ~Mark.dash;

/** The place that a reading of the item names, when the item may be a place here. */
function placeEntry(parse: Parse, i: number, introduced: boolean, locative: boolean): Entry | null {
  const item = parse.items[i];
  if (item?.kind !== "entry") return null;
  let places = item.readings.filter((reading) => reading.entry.tag === "place");
  if (places.length === 0) return null;
  if (!introduced) {
    places = places.filter(
      (reading) =>
        reading.entry.cells.when !== "introduced" ||
        followedByParent(parse, i, reading.entry) ||
        (locative && expected(parse, reading.entry)),
    );
    if (places.length === 0) return null;
  }
  const other = item.readings.some(
    ({ entry }) => entry.tag === "actor" || entry.tag === "trigger" || entry.tag === "people",
  );
  if (other && !introduced && !locative) return null;
  return chooseNamesake(places, parse.context);
}

/** True for a name that is also a word, where the document tells of its province or of its country's parties. */
function expected(parse: Parse, entry: Entry): boolean {
  const { context } = parse;
  let parent = entry.cells.in ?? "";
  for (let depth = 0; depth < 6 && parent !== ""; depth++) {
    const place = context.lexicon.byId.get(`place/${parent}`);
    if (context.placesNamed.has(parent) && (place?.kind !== "country" || entry.name.startsWith("ال")))
      return true;
    if (place?.kind === "country" && context.countries.has(parent) && entry.name.startsWith("ال"))
      return true;
    parent = place?.cells.in ?? "";
  }
  return false;
}

function followedByParent(parse: Parse, i: number, entry: Entry): boolean {
  for (let j = i + 1; j < Math.min(i + 3, parse.items.length); j++) {
    for (const reading of parse.items[j]!.readings) {
      if (reading.entry.tag === "place" && liesIn(parse.context.lexicon, entry, reading.entry.id))
        return true;
    }
  }
  return false;
}

const isNoun = (item: Item | undefined): boolean =>
  !!item && item.kind === "entry" && readingOf(item.readings, "placenoun") !== null;

/** A place phrase that begins at item `i`: place nouns and names, nested. Null where none begins there. */
export function parsePlace(parse: Parse, i: number, locative: boolean): PlacePhrase | null {
  const { items } = parse;
  const first = items[i];
  if (first?.kind !== "entry") return null;
  const part = parsePart(parse, i, locative);
  if (!part) return null;
  const names: PlaceName[] = [...part.names];
  let { next, end } = part;
  // More of the same phrase: a nearer or wider place tied by «في», «بـ», «قرب» or a direction.
  for (let steps = 0; steps < 6 && next < items.length; steps++) {
    const item = items[next]!;
    let at = next;
    const relation = relationOf(item);
    const prep = particleOf(item)?.entry.kind === "prep";
    if (prep) at++;
    const marks = item.before & PHRASE_END;
    if (marks & ~(Mark.comma | Mark.dash)) break;
    if (item.conj) {
      // «مخيم درعا وتجمع المزيريب», «مدينة حلب وريفها»: a second name beside the first.
      if (prep || marks || !isNoun(item)) break;
      const more = parsePart(parse, next, true);
      if (!more || more.names.every((name) => name.entry === null)) break;
      next = more.next;
      end = more.end;
      continue;
    }
    if (!GOES_ON.has(relation) && !(relation === "" && isNoun(item) && !(marks & Mark.comma))) break;
    if (marks & Mark.comma && relation === "") break;
    if (items[at]?.kind !== "entry") break;
    const more = parsePart(parse, at, true);
    if (!more) break;
    names.push(...more.names);
    next = more.next;
    end = more.end;
  }
  return {
    names,
    start: first.start,
    end,
    next,
    relation: first.readings[0] ? prefixRelation(first.readings[0].prefix) : "",
  };
}

interface Part {
  readonly names: PlaceName[];
  readonly next: number;
  readonly end: number;
}

/** One name with the place nouns in front of it: «محافظة صعدة», «شمال شرقي مالي», «المدينة». */
function parsePart(parse: Parse, i: number, locative: boolean): Part | null {
  const { items, context } = parse;
  let at = i;
  let noun: Entry | null = null;
  let definite = false;
  while (isNoun(items[at]) && at < i + 4) {
    const item = items[at]!;
    if (at > i && (item.before & MARKS_IN_NAME || item.conj)) break;
    const bare = placeEntry(parse, at, at > i, locative || at > i);
    if (bare && !isNoun(items[at + 1])) break;
    const reading = readingOf(item.readings, "placenoun")!;
    if (noun === null || reading.entry.kind !== "direction") noun = reading.entry;
    definite = reading.article;
    at++;
    if (definite) break;
  }
  // «العاصمة الصومالية مقديشو», «العاصمة كابول»: the name stands behind a definite noun.
  if (definite && at > i) {
    let name = at;
    const adjective = items[name];
    if (
      adjective &&
      adjective.kind === "entry" &&
      readingOf(adjective.readings, "nationality")?.article &&
      !(adjective.before & MARKS_IN_NAME)
    )
      name++;
    const named = items[name];
    if (named && !(named.before & MARKS_IN_NAME) && !named.conj && (named.readings[0]?.prefix ?? "") === "") {
      const entry = placeEntry(parse, name, true, true);
      if (entry)
        return {
          names: [{ start: items[i]!.start, end: named.end, entry, level: entry.kind }],
          next: name + 1,
          end: named.end,
        };
    }
  }
  const item = items[at];
  const tied = at === i || (item !== undefined && !(item.before & MARKS_IN_NAME) && !item.conj);
  if (item && tied && !(at > i && definite)) {
    const prefix = item.readings[0]?.prefix ?? "";
    if (at === i || prefix === "") {
      const entry = placeEntry(parse, at, noun !== null, locative || noun !== null);
      if (entry) {
        let next = at + 1;
        let end = item.end;
        // «دوما السورية», «صعدة (شمال)»: an adjective of nationality goes with the name.
        const after = items[next];
        if (
          after &&
          after.kind === "entry" &&
          !(after.before & PHRASE_END) &&
          readingOf(after.readings, "nationality")?.article
        ) {
          end = after.end;
          next++;
        }
        return { names: [{ start: items[i]!.start, end, entry, level: entry.kind }], next, end };
      }
    }
  }
  if (noun === null) return null;
  // A definite noun alone stands for the place named before: «المدينة».
  if (definite) {
    const country = nationalCountry(parse, at);
    if (country)
      return {
        names: [{ start: items[i]!.start, end: items[at]!.end, entry: country, level: "country" }],
        next: at + 1,
        end: items[at]!.end,
      };
    if (!STANDS_IN.has(noun.kind)) return null;
    let next = at;
    let end = items[at - 1]!.end;
    const adjective = items[next];
    if (
      adjective &&
      adjective.kind === "word" &&
      !(adjective.before & PHRASE_END) &&
      !adjective.conj &&
      startsWithArticle(parse, next)
    ) {
      end = adjective.end;
      next++;
    }
    return {
      names: [
        { start: items[i]!.start, end, entry: context.lastTown ?? context.lastPlace, level: noun.kind },
      ],
      next,
      end,
    };
  }
  // A name that no line knows: «قرية قصر البريج». Without any name the noun alone is a thing («قرية»).
  let next = at;
  let end = items[at - 1]!.end;
  for (let n = 0; n < LONGEST_UNKNOWN && next < items.length; n++) {
    const word = items[next]!;
    if (word.kind !== "word" || word.before & MARKS_IN_NAME || word.conj || prefixLike(parse, next)) break;
    next++;
    end = word.end;
  }
  if (noun.kind === "direction" && next === at) return null;
  return { names: [{ start: items[i]!.start, end, entry: null, level: noun.kind }], next, end };
}

/** Levels of nouns that can stand alone for a place named before: «المدينة», «القرية», «المخيم». */
const STANDS_IN = new Set([
  "town",
  "village",
  "district",
  "camp",
  "neighbourhood",
  "city",
  "airport",
  "base",
  "crossing",
  "field",
]);

/** «الأراضي السورية»: the country whose adjective stands behind a definite place noun. */
function nationalCountry(parse: Parse, at: number): Entry | null {
  const item = parse.items[at];
  if (item?.kind !== "entry" || item.before & MARKS_IN_NAME || item.conj) return null;
  const nation = readingOf(item.readings, "nationality");
  if (!nation?.article) return null;
  const { byId } = parse.context.lexicon;
  const actor = nation.entry.cells.actor ?? "";
  return byId.get(`place/${actor}`) ?? byId.get(`place/${COUNTRY_OF[nation.entry.id] ?? ""}`) ?? null;
}

/** Adjectives whose party is not named as their country is. */
const COUNTRY_OF: Readonly<Record<string, string>> = {
  syrian: "syria",
  palestinian: "palestine",
  yemeni: "yemen",
};

function startsWithArticle(parse: Parse, i: number): boolean {
  return parse.tokens[parse.items[i]!.from]!.folded.startsWith("ال");
}

/** True for an unknown word that looks like a prepositional phrase or a verb rather than a name. */
function prefixLike(parse: Parse, i: number): boolean {
  const { folded, kind } = parse.tokens[parse.items[i]!.from]!;
  if (kind !== "word") return true;
  return (
    folded.length > 3 && (folded.startsWith("بال") || folded.startsWith("لل") || folded.startsWith("وال"))
  );
}
