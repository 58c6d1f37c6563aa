import { TAG_BITS } from "../../lexicon/entry.ts";
import type { Reading } from "../../lexicon/read.ts";
import { isDropped } from "../../text/fold.ts";
import { Mark, type Token } from "../../text/token.ts";
import { readingOf } from "../particles.ts";
import type { TimePhrase } from "./dates.ts";
import type { NumberPhrase } from "./numbers.ts";

/**
 * A stretch of a sentence understood as one thing: a time, a number, an entry of the lexicon, or a word that no line
 * knows. Items follow each other without gaps and never overlap.
 */
export interface Item {
  readonly kind: "time" | "number" | "entry" | "word";
  /** Token indexes in the sentence, half open. */
  readonly from: number;
  readonly to: number;
  /** Raw offsets in the document. */
  readonly start: number;
  readonly end: number;
  /** The marks in front of it: `Mark` bits. */
  readonly before: number;
  /** All readings over exactly these tokens; empty unless `kind` is `entry`. */
  readonly readings: readonly Reading[];
  /** The bits of all tags of its readings. */
  readonly tags: number;
  /** Its reading as a particle, or null. */
  readonly particle: Reading | null;
  readonly number: NumberPhrase | null;
  readonly time: TimePhrase | null;
  /** True where «و» or «ف» joins it to what comes before. */
  readonly conj: boolean;
}

const NONE: readonly Reading[] = [];

/** Kinds of particles that no name beats. */
const CLOSED = new Set(["that", "prep", "relative", "negation", "clause"]);

const startsWithConjunction = (prefix: string): boolean => prefix.startsWith("و") || prefix.startsWith("ف");

/** How many raw code units the first `letters` folded letters of a token take, marks on them included. */
function prefixLength(text: string, token: Token, letters: number): number {
  let at = token.start;
  for (let left = letters; left > 0 && at < token.end; at++) if (!isDropped(text.charCodeAt(at))) left--;
  while (at < token.end && isDropped(text.charCodeAt(at))) at++;
  // «للتنظيم» is ل + ال: the two letters cannot be told apart in the text, so both stay.
  if (text[at - 1] === "ل" && text[at] === "ل") return 0;
  return at < token.end ? at - token.start : 0;
}

/** Of the readings at one place, longest first, those that end at `to` and that no surer one rules out. */
function settled(list: readonly Reading[], to: number): readonly Reading[] {
  let past = 0;
  let plain: Reading | null = null;
  let joint: Reading | null = null;
  let whole = false;
  for (; past < list.length && list[past]!.to === to; past++) {
    const reading = list[past]!;
    const { tag, kind } = reading.entry;
    if (kind === "plain") plain ??= reading;
    if (reading.prefix === "") whole = true;
    else if (tag === "particle" && CLOSED.has(kind)) joint ??= reading;
  }
  // A word that is listed as a plain word is nothing else, whatever its letters could be cut into.
  if (plain) return [plain];
  // «وأن» is «و» + «أن» before it is the city of Van.
  if (joint && whole) return [joint];
  return past === list.length ? list : list.slice(0, past);
}

/** The reading as a particle: «للتنظيم» is the stand-in «التنظيم» before it is the body «تنظيم». */
function particleAmong(readings: readonly Reading[]): Reading | null {
  const first = readingOf(readings, "particle");
  if (first?.entry.kind !== "body") return first;
  return readings.find((reading) => reading.entry.kind === "anaphor") ?? first;
}

/** Parts a sentence into items: times first, then the longest reading or number at each place. */
export function itemsOf(
  tokens: readonly Token[],
  readings: readonly Reading[],
  numbers: readonly NumberPhrase[],
  times: readonly TimePhrase[],
  text: string,
): Item[] {
  const timeAt: (TimePhrase | undefined)[] = new Array(tokens.length);
  const numberAt: (NumberPhrase | undefined)[] = new Array(tokens.length);
  for (const time of times) timeAt[time.from] = time;
  for (const number of numbers) if (!number.ordinal) numberAt[number.from] = number;
  let next = 0;
  const items: Item[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at]!;
    const time = timeAt[at] ?? null;
    const number = numberAt[at] ?? null;
    // Readings come in the order of their tokens: those that an item before has covered are passed over.
    while (next < readings.length && readings[next]!.from < at) next++;
    let past = next;
    while (past < readings.length && readings[past]!.from === at) past++;
    let list: readonly Reading[] = past > next ? readings.slice(next, past) : NONE;
    let longest = list[0] ? list[0].to : at;
    // A name or phrase may not run into a time or a number that begins inside it, unless it ends beyond.
    for (let i = at + 1; i < longest; i++) {
      const inner = timeAt[i];
      if (inner && inner.to > longest) {
        list = list.filter((reading) => reading.to <= i);
        longest = list[0] ? list[0].to : at;
        break;
      }
    }
    let kind: Item["kind"] = "word";
    let to = at + 1;
    if (time && time.to >= longest) {
      kind = "time";
      to = time.to;
    } else if (number && number.to >= longest) {
      kind = "number";
      to = number.to;
    } else if (longest > at) {
      kind = "entry";
      to = longest;
    }
    const found = kind === "entry" ? settled(list, to) : NONE;
    let tags = 0;
    for (const { entry } of found) tags |= entry.bit;
    const folded = token.folded;
    const conj =
      found.length > 0
        ? startsWithConjunction(found[0]!.prefix)
        : folded.length > 2 && folded.startsWith("و") && (kind !== "word" || folded.length > 3);
    items.push({
      kind,
      from: at,
      to,
      start:
        token.start +
        (found[0] && found[0].prefix !== "" ? prefixLength(text, token, found[0].prefix.length) : 0),
      end: tokens[to - 1]!.end,
      before: token.before,
      readings: found,
      tags,
      particle: tags & TAG_BITS.particle ? particleAmong(found) : null,
      number: kind === "number" ? number : null,
      time: kind === "time" ? time : null,
      conj: conj || (folded === "و" && kind === "word"),
    });
    at = to;
  }
  return joinLoneConjunctions(items);
}

const isLoneConjunction = (item: Item): boolean =>
  item.kind === "word" && item.to - item.from === 1 && item.conj && item.end - item.start === 1;

/** «و «داعش»»: a conjunction that a quotation mark parts from its word is given back to the word. */
function joinLoneConjunctions(items: Item[]): Item[] {
  if (!items.some(isLoneConjunction)) return items;
  const out: Item[] = [];
  let pending: Item | null = null;
  for (const item of items) {
    if (isLoneConjunction(item)) {
      pending = item;
      continue;
    }
    if (pending)
      out.push({
        ...item,
        conj: true,
        before: pending.before | (item.before & (Mark.openQuote | Mark.openBracket)),
      });
    else out.push(item);
    pending = null;
  }
  return out;
}
