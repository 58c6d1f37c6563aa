import type { Entry } from "../../lexicon/entry.ts";
import { taggedAs } from "../particles.ts";
import type { Item } from "./items.ts";
import type { PlaceName } from "./node.ts";
import { MARKS_IN_NAME, type Parse, PHRASE_END } from "./parse.ts";
import { placeEntry } from "./place-entry.ts";
import { nationalCountry, placeFor, standsIn } from "./place-stand-ins.ts";

/** The longest unknown name after a place noun, in words: «قرية قصر البريج». */
const LONGEST_UNKNOWN = 3;

/** True for an item that is a place noun: «مدينة», «ريف», «شمال». */
export const isNoun = (item: Item | undefined): boolean =>
  !!item && item.kind === "entry" && taggedAs(item, "placenoun") !== null;

/** One name of a place phrase, and where it ends. */
export interface Part {
  readonly names: PlaceName[];
  readonly next: number;
  readonly end: number;
  /** The place noun where the part has no name of its own: «الحدود», «الطريق», «المنطقة الواقعة». */
  readonly nameless: Entry | null;
}

/** The place nouns at the head of a phrase: which one says what it is, where they end, and whether the last is definite. */
interface Nouns {
  readonly noun: Entry | null;
  readonly at: number;
  readonly definite: boolean;
}

/** One name with the place nouns in front of it: «محافظة صعدة», «شمال شرقي مالي», «المدينة». */
export function parsePart(parse: Parse, i: number, locative: boolean): Part | null {
  const nouns = nounsAt(parse, i, locative);
  const named = nouns.definite ? behindDefinite(parse, i, nouns.at) : behindNouns(parse, i, nouns, locative);
  if (named) return named;
  if (nouns.noun === null) return null;
  return nouns.definite
    ? standIn(parse, i, nouns.noun, nouns.at)
    : unknownName(parse, i, nouns.noun, nouns.at);
}

function nounsAt(parse: Parse, i: number, locative: boolean): Nouns {
  const { items } = parse;
  let at = i;
  let noun: Entry | null = null;
  let definite = false;
  while (isNoun(items[at]) && at < i + 4 && !definite) {
    const item = items[at]!;
    const reading = taggedAs(item, "placenoun")!;
    if (at > i && (item.before & MARKS_IN_NAME || item.conj)) break;
    if (placeEntry(parse, at, at > i, locative || at > i) && !isNoun(items[at + 1])) break;
    if (noun === null || reading.entry.kind !== "direction") noun = reading.entry;
    definite = reading.article;
    at++;
  }
  return { noun, at, definite: definite && at > i };
}

/** «العاصمة الصومالية مقديشو», «العاصمة كابول»: the name stands behind a definite noun. */
function behindDefinite(parse: Parse, i: number, at: number): Part | null {
  const { items } = parse;
  const name = isNationality(items[at], MARKS_IN_NAME) ? at + 1 : at;
  const named = items[name];
  if (!named || named.before & MARKS_IN_NAME || named.conj || (named.readings[0]?.prefix ?? "") !== "")
    return null;
  const entry = placeEntry(parse, name, true, true);
  return entry && part(parse, i, name + 1, entry, entry.kind);
}

/** «محافظة صعدة», «دوما السورية»: the name, with an adjective of nationality behind it. */
function behindNouns(parse: Parse, i: number, { noun, at }: Nouns, locative: boolean): Part | null {
  const { items } = parse;
  const item = items[at];
  if (!item || (at > i && item.before & MARKS_IN_NAME)) return null;
  // «شمال وشرق سوريا»: two sides of one country.
  const sides = item.conj && noun?.kind === "direction" && at === i + 1;
  if (at > i && !sides && (item.readings[0]?.prefix ?? "") !== "") return null;
  const entry = placeEntry(parse, at, noun !== null, locative || noun !== null);
  const next = isNationality(items[at + 1], PHRASE_END) ? at + 2 : at + 1;
  return entry && part(parse, i, next, entry, entry.kind);
}

/** A definite noun alone stands for the place named before, with its adjective: «المدينة», «الأراضي السورية». */
function standIn(parse: Parse, i: number, noun: Entry, at: number): Part | null {
  const country = nationalCountry(parse, at);
  // «السفارة الفرنسية» lies in another country, «الولاية الأميركية» is a part of it.
  if (country && noun.kind === "point") return part(parse, i, at + 1, null, noun.kind);
  if (country && noun.kind !== "province") return part(parse, i, at + 1, country, "country");
  if (!standsIn(noun)) return null;
  const adjective = parse.items[at];
  const described =
    adjective?.kind === "word" &&
    !(adjective.before & PHRASE_END) &&
    !adjective.conj &&
    startsWithArticle(parse, at);
  const next = described ? at + 1 : at;
  return { ...part(parse, i, next, placeFor(noun, parse.context), noun.kind), nameless: noun };
}

/** A name that no line knows: «قرية قصر البريج». Without any name the noun alone is a thing («قرية»). */
function unknownName(parse: Parse, i: number, noun: Entry, at: number): Part | null {
  const { items } = parse;
  let next = at;
  for (let n = 0; n < LONGEST_UNKNOWN && next < items.length; n++) {
    const word = items[next]!;
    if (word.kind !== "word" || word.before & MARKS_IN_NAME || word.conj || prefixLike(parse, next)) break;
    next++;
  }
  if (noun.kind === "direction" && next === at) return null;
  return { ...part(parse, i, next, null, noun.kind), nameless: noun };
}

/** The part from item `i` up to `next`. */
function part({ items }: Parse, i: number, next: number, entry: Entry | null, level: string): Part {
  const end = items[next - 1]!.end;
  return { names: [{ start: items[i]!.start, end, entry, level }], next, end, nameless: null };
}

const isNationality = (item: Item | undefined, marks: number): boolean =>
  item?.kind === "entry" && !(item.before & marks) && taggedAs(item, "nationality")?.article === true;

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
