/** What a line of the lexicon is about: the file it stands in. */
export type Tag =
  | "actor"
  | "nationality"
  | "people"
  | "outlet"
  | "post"
  | "reporting"
  | "trigger"
  | "nontrigger"
  | "weapon"
  | "thing"
  | "place"
  | "placenoun"
  | "particle";

/** A bit for each tag, so that one number tells all tags that some words have. */
export const TAG_BITS: Readonly<Record<Tag, number>> = {
  actor: 1,
  nationality: 2,
  people: 4,
  outlet: 8,
  post: 16,
  reporting: 32,
  trigger: 64,
  nontrigger: 128,
  weapon: 256,
  thing: 512,
  place: 1024,
  placenoun: 2048,
  particle: 4096,
};

/** One line of the lexicon. */
export interface Entry {
  readonly tag: Tag;
  /** The bit of the tag. */
  readonly bit: number;
  readonly id: string;
  readonly name: string;
  readonly english: string;
  /** The column `kind` (of a place its `level`, of a weapon its `weapon`), the first thing that a rule asks. */
  readonly kind: string;
  readonly cells: Readonly<Record<string, string>>;
  readonly file: string;
  readonly line: number;
}

/** Which file gives which tag, how its forms are inflected, and which column says the kind. */
export const FILES: readonly { readonly file: string; readonly tag: Tag; readonly kind: string }[] = [
  { file: "actors.tsv", tag: "actor", kind: "kind" },
  { file: "nationalities.tsv", tag: "nationality", kind: "actor" },
  { file: "people.tsv", tag: "people", kind: "group" },
  { file: "outlets.tsv", tag: "outlet", kind: "kind" },
  { file: "posts.tsv", tag: "post", kind: "kind" },
  { file: "reporting.tsv", tag: "reporting", kind: "kind" },
  { file: "triggers.tsv", tag: "trigger", kind: "kind" },
  { file: "nontriggers.tsv", tag: "nontrigger", kind: "kind" },
  { file: "weapons.tsv", tag: "weapon", kind: "weapon" },
  { file: "things.tsv", tag: "thing", kind: "group" },
  { file: "places.tsv", tag: "place", kind: "level" },
  { file: "placenouns.tsv", tag: "placenoun", kind: "level" },
  { file: "particles.tsv", tag: "particle", kind: "kind" },
];

/** Files whose lines are no entries: words of numbers and dates, and words beside triggers; those who use them compile them. */
export const WORD_FILES: readonly string[] = ["numbers.tsv", "calendar.tsv", "neighbours.tsv", "credits.tsv"];
