import { Feature } from "../../lexicon/inflect.ts";
import type { Reading } from "../../lexicon/read.ts";
import type { Token } from "../../text/token.ts";
import { Mark } from "../../text/token.ts";
import type { Count } from "../claim.ts";
import type { Context } from "../context.ts";
import { prefixRelation } from "../particles.ts";
import type { Item } from "./items.ts";

/** What the phrase builders share: the items of one sentence and where they stand. */
export interface Parse {
  readonly items: readonly Item[];
  readonly tokens: readonly Token[];
  readonly context: Context;
  /** `Hint` bits of each token. */
  readonly hints: Uint8Array;
}

/** Marks that end a noun phrase. */
export const PHRASE_END =
  Mark.comma |
  Mark.stop |
  Mark.colon |
  Mark.semicolon |
  Mark.ellipsis |
  Mark.newline |
  Mark.question |
  Mark.dash |
  Mark.bar;

/** Marks that do not stand inside a name: all that end a phrase but the dash. */
export const MARKS_IN_NAME = PHRASE_END & ~Mark.dash;

/** The particle reading of an item, or null. */
export const particleOf = (item: Item | undefined): Reading | null =>
  item === undefined ? null : item.particle;

export function isParticle(item: Item | undefined, kind: string): boolean {
  return particleOf(item)?.entry.kind === kind;
}

/** The relation that a preposition item or a cut prefix letter gives, else an empty string. */
export function relationOf(item: Item): string {
  const particle = particleOf(item);
  if (particle?.entry.kind === "prep") return particle.entry.cells.value ?? "";
  return item.readings[0] ? prefixRelation(item.readings[0].prefix) : "";
}

/** The count that a noun's own form gives: one for an indefinite singular person, two for a dual. */
export function formCount(features: number, suffix: string): Count | null {
  if (features & Feature.dual) return { min: 2, max: 2, approx: false };
  if (features & Feature.singular && suffix === "") return { min: 1, max: 1, approx: false };
  return null;
}
