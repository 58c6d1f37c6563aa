import type { Lexicon } from "../lexicon/compile.ts";
import type { Entry, Tag } from "../lexicon/entry.ts";
import { formsOf } from "../lexicon/parse.ts";
import { Reader } from "../lexicon/read.ts";
import { fold } from "../text/fold.ts";
import type { Token } from "../text/token.ts";
import { agencyBeginnings, creditsOf } from "./credits.ts";
import { sourceAdjectives } from "./origins/unnamed.ts";
import { outletNames } from "./outlet-names.ts";

/** A circle in the column «of» or «in» must not hold the walk. */
const DEEPEST = 12;
/** Levels of lexicon/places.tsv at which people live. */
const SETTLED = new Set(["district", "town", "village"]);

/** What this room asks of the lexicon: who belongs to whom, what a people is, what stands in words. */
export interface Register {
  readonly reader: Reader;
  /** The line of an id in one file, or null. */
  entry(tag: Tag, id: string): Entry | null;
  /** The bodies over a body, the nearest first: a ministry's government, a brigade's army. */
  bodiesOver(actor: string): readonly string[];
  /** The column `kind` of a body (army, government, monitor …), or null where it is unknown. */
  kindOfBody(actor: string): string | null;
  /** The group that people of an id belong to (civilians, children, fighters …), or null where it is unknown. */
  groupOfPeople(people: string): string | null;
  /** The agency that the words from one on would name in a credit line, with how many words name it; else null. */
  creditAt(
    tokens: readonly Token[],
    from: number,
  ): { readonly agency: string; readonly words: number } | null;
  /** True for a folded word with which the name of an agency begins. */
  beginsAgency(folded: string): boolean;
  /** The lexicon id of the outlet with a folded name, Arabic or English in small letters, or null. */
  outletNamed(folded: string): string | null;
  /** The sources that a folded adjective tells of («امني» → source-security), or null. */
  sourceCalled(folded: string): string | null;
  /** True where all of the folded words stand in one form of a body. */
  isCalled(actor: string, folded: readonly string[]): boolean;
  /** «/iraq/nineveh/mosul/» for a place's id, null where it is unknown. */
  placePath(place: string): string | null;
  /** The ids of the districts, towns and villages right inside a place, sorted. */
  placesIn(place: string): readonly string[];
}

/** A register over a compiled lexicon. */
export function openRegister(lexicon: Lexicon): Register {
  const inside = Map.groupBy(
    lexicon.entries.filter(({ tag, kind, cells }) => tag === "place" && cells.in && SETTLED.has(kind)),
    ({ cells }) => cells.in!,
  );
  const outlets = outletNames(lexicon);
  const sources = sourceAdjectives(lexicon.entries.filter(({ tag }) => tag === "post"));
  const beginnings = agencyBeginnings(lexicon);
  const paths = new Map<string, string | null>();
  const bodies = new Map<string, readonly string[]>();
  const entry = (tag: Tag, id: string): Entry | null => lexicon.byId.get(`${tag}/${id}`) ?? null;
  const climb = (tag: Tag, column: string, id: string): readonly string[] => {
    const over: string[] = [];
    for (let at = entry(tag, id)?.cells[column]; at && over.length < DEEPEST; ) {
      if (over.includes(at) || at === id) break;
      over.push(at);
      at = entry(tag, at)?.cells[column];
    }
    return over;
  };
  return {
    reader: new Reader(lexicon),
    creditAt: creditsOf(lexicon),
    outletNamed: (folded) => outlets.get(folded) ?? null,
    sourceCalled: (folded) => sources.get(folded) ?? null,
    isCalled: (actor, folded) =>
      formsOf(entry("actor", actor)?.cells.forms).some((form) => {
        const words = fold(form).split(" ");
        return folded.every((word) => words.includes(word));
      }),
    beginsAgency: (folded) => beginnings.has(folded),
    entry,
    bodiesOver: (actor) => {
      const over = bodies.get(actor) ?? climb("actor", "of", actor);
      bodies.set(actor, over);
      return over;
    },
    kindOfBody: (actor) => entry("actor", actor)?.kind ?? null,
    groupOfPeople: (people) => entry("people", people)?.kind || null,
    placesIn: (place) => (inside.get(place) ?? []).map(({ id }) => id).sort(),
    placePath: (place) => {
      const kept = paths.get(place);
      if (kept !== undefined) return kept;
      const path = entry("place", place)
        ? `/${[place, ...climb("place", "in", place)].reverse().join("/")}/`
        : null;
      paths.set(place, path);
      return path;
    },
  };
}
