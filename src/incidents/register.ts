import type { Lexicon } from "../lexicon/compile.ts";
import type { Entry, Tag } from "../lexicon/entry.ts";
import { Reader } from "../lexicon/read.ts";
import type { Token } from "../text/token.ts";
import { agencyBeginnings, creditsOf } from "./credits.ts";

/** A circle in the column «of» or «in» must not hold the walk. */
const DEEPEST = 12;

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
  /** «/iraq/nineveh/mosul/» for a place's id, null where it is unknown. */
  placePath(place: string): string | null;
}

/** A register over a compiled lexicon. */
export function openRegister(lexicon: Lexicon): Register {
  const beginnings = agencyBeginnings(lexicon);
  const paths = new Map<string, string | null>();
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
    beginsAgency: (folded) => beginnings.has(folded),
    entry,
    bodiesOver: (actor) => climb("actor", "of", actor),
    kindOfBody: (actor) => entry("actor", actor)?.kind ?? null,
    groupOfPeople: (people) => entry("people", people)?.kind || null,
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
