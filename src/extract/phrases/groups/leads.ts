import { Feature } from "../../../lexicon/inflect.ts";
import type { Count } from "../../claim.ts";
import { prefixRelation } from "../../particles.ts";
import type { Item } from "../items.ts";
import type { NumberPhrase } from "../numbers.ts";
import { isParticle, type Parse, PHRASE_END, particleOf } from "../parse.ts";
import { countOf } from "./count-of.ts";

/** What stands in front of a group's head and counts it. */
export interface Lead {
  /** Raw offset where the group begins. */
  readonly start: number;
  /** The item of the head. */
  readonly at: number;
  readonly number: NumberPhrase | null;
  /** True for «أحد»: one of them. */
  readonly single: boolean;
  readonly count: Count | null;
}

/** «أحد», «ثلاثة», «ثلاثة من أصل خمسة», «عشرات من»: what counts the group that begins at item `i`. Null where no head can follow. */
export function leadOf(parse: Parse, i: number): Lead | null {
  const { items } = parse;
  const first = items[i]!;
  let at = i;
  let single = false;
  const determiner = particleOf(first);
  if (determiner?.entry.kind === "determiner") {
    if (determiner.entry.id === "determiner-self") return null;
    single = determiner.entry.id === "determiner-one-of";
    at++;
  }
  const number = items[at]?.kind === "number" ? items[at]!.number : null;
  if (items[at]?.kind === "number") at = behindNumber(parse, at + 1);
  const head = items[at];
  if (!head || (at > i && (head.before & PHRASE_END || head.conj))) return null;
  if (number && isLeft(head) && parse.tokens[items[at - 1]!.from]!.folded === "من") return null;
  // «4 برصاص القناصة»: what a letter of preposition governs is not what is counted.
  if (number && head.readings[0] && prefixRelation(head.readings[0].prefix) !== "") return null;
  const count = number ? countOf(number) : single ? { min: 1, max: 1, approx: false } : null;
  return { start: startOf(parse, first), at, number, single, count };
}

/** «الآلاف من المدينة», «العشرات من السجن»: one definite place or building is where they come from, not what they are. */
function isLeft({ readings }: Item): boolean {
  const thing = readings.find(({ entry }) => entry.tag === "thing" || entry.tag === "placenoun");
  if (!thing?.article || !(thing.features & Feature.singular)) return false;
  return readings.every(({ entry }) => entry.tag === "thing" || entry.tag === "placenoun");
}

/** Where a group begins: behind the «و» that joins its number to what stands before («وستة من الجنود»). */
function startOf({ context }: Parse, first: Item): number {
  const joined = first.kind === "number" && first.conj && context.text[first.start] === "و";
  return joined ? first.start + 1 : first.start;
}

/** The item behind a number and what ties it to its noun: «من», «من كل», «من أصل خمسة». */
function behindNumber({ items }: Parse, i: number): number {
  let at = i;
  if (isParticle(items[at], "determiner")) at++;
  // «ثلاثة من أصل خمسة رهائن»: the first number counts, the second is the whole.
  if (isParticle(items[at], "outof") && items[at + 1]?.kind === "number") at += 2;
  const prep = particleOf(items[at]);
  if (
    prep?.entry.kind === "prep" &&
    ["from", "of"].includes(prep.entry.cells.value ?? "") &&
    !(items[at]!.before & PHRASE_END)
  )
    at++;
  return isParticle(items[at], "determiner") ? at + 1 : at;
}
