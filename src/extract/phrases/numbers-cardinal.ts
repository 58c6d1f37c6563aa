import { Mark, type Token } from "../../text/token.ts";
import { digitsValue } from "./numbers-digits.ts";
import { isConstructDual } from "./numbers-dual.ts";
import type { NumberEntry, NumberKind, NumberWords } from "./numbers-words.ts";
import type { Reading } from "./word-forms.ts";

/** A number as it stands, without a hedge. `to` is the token index behind its last word. */
export interface Cardinal {
  readonly to: number;
  readonly value: number;
  readonly fraction: boolean;
  /** The greatest scale word in it (1000 in «20 ألفا»), 1 where there is none. */
  readonly scale: number;
  readonly entries: readonly string[];
  /** Set where it is one word that is a number only in company («ست»). */
  readonly alone: string;
}

/** Marks that end a number: anything but white space and quotation marks. */
const BREAKS = ~(Mark.space | Mark.openQuote | Mark.closeQuote);

/** True where nothing but space stands in front of the token. */
export const follows = (token: Token | undefined): boolean =>
  token !== undefined && (token.before & BREAKS) === 0;

/** The reading of a token as one of `kinds`, or null. */
export function readingOf(
  token: Token | undefined,
  words: NumberWords,
  kind?: NumberKind,
): Reading<NumberEntry> | null {
  if (token === undefined || token.kind !== "word") return null;
  const slot = words.table.get(token.folded);
  if (slot === undefined) return null;
  if (slot.single[0]?.entry.kind === "none") return null;
  if (kind === undefined) return slot.single[0] ?? null;
  for (const reading of slot.single) if (reading.entry.kind === kind) return reading;
  return null;
}

const isPlain = (digits: string): boolean => !digits.includes(".") && !digits.includes(",");

const ELEVEN = "واحد";

function isTen(token: Token | undefined, words: NumberWords): boolean {
  const reading = follows(token) ? readingOf(token, words, "ten") : null;
  return reading !== null && !reading.joined && reading.clitic === "";
}

/** The size of the smallest thing that the hundreds group still has room for. */
const EMPTY = 1000;
const HUNDREDS = 100;
const UNITS = 1;
const FULL = 0;

/** The longest number that begins at token `at` («مئة وثلاثة وعشرون ألفا وخمسمئة», «3 آلاف و200»), or null. */
export function cardinalAt(tokens: readonly Token[], at: number, words: NumberWords): Cardinal | null {
  let total = 0;
  let group = 0;
  let room = EMPTY;
  let lastScale = Number.POSITIVE_INFINITY;
  let greatest = 1;
  let fraction = false;
  let pos = at;
  let parts = 0;
  let alone = "";
  /** «3,5 مليون»: nothing is added to a figure that was rounded so. */
  let broken = false;
  const entries: string[] = [];

  for (;;) {
    let index = pos;
    let token = tokens[index];
    if (token === undefined) break;
    const first = pos === at;
    let joined = false;
    if (!first && !follows(token)) break;
    if (!first && token.folded === "و") {
      joined = true;
      token = tokens[++index];
      if (!follows(token)) break;
    }
    if (token!.kind === "number") {
      const value = digitsValue(token!.folded);
      if (value === null || gluedToLatin(tokens, index)) break;
      const hundreds = follows(tokens[index + 1]) ? readingOf(tokens[index + 1], words, "hundred") : null;
      const fits =
        first ||
        (room === EMPTY && total > 0 && value < 10 && hundreds?.entry.value === 100 && !hundreds.joined) ||
        (joined &&
          !broken &&
          isPlain(token!.folded) &&
          ((room === EMPTY && total > 0 && value < lastScale) || (room === HUNDREDS && value < 100)));
      if (!fits) break;
      group += value;
      room = FULL;
      pos = index + 1;
      parts++;
      continue;
    }
    const reading = readingOf(token, words);
    if (reading === null) break;
    if (reading.joined) {
      if (joined) break;
      if (!first) joined = true;
    } else if (!first && !joined && token!.folded === ELEVEN && isTen(tokens[index + 1], words)) {
      // «سبعمئة وأحد عشر» folds to the letters of «واحد».
      joined = true;
    }
    if (!first && reading.clitic !== "") break;
    const open = first || joined;
    const { kind, value } = reading.entry;
    const next = index + 1;
    let taken = next;

    if (kind === "unit" || kind === "ten") {
      const parted = fractionAt(tokens, next, words);
      if (open && !first && parted !== null) {
        // «عشرون وثلاثة أخماس»
        group += value * parted.value;
        fraction = true;
        entries.push(reading.entry.id, parted.id);
        pos = next + 1;
        room = FULL;
        parts += 2;
        continue;
      }
      const after = follows(tokens[next]) ? readingOf(tokens[next], words) : null;
      const bare = after !== null && !after.joined && after.clitic === "";
      if (kind === "unit" && !open) break;
      if (!open || (room !== EMPTY && room !== HUNDREDS)) break;
      if (kind === "unit" && bare && after.entry.kind === "ten") {
        group += value + 10;
        entries.push(reading.entry.id, after.entry.id);
        room = FULL;
        taken = next + 1;
        parts += 2;
      } else if (kind === "unit" && room === EMPTY && bare && isHundredWord(after.entry)) {
        group += value * 100;
        entries.push(reading.entry.id, after.entry.id);
        room = HUNDREDS;
        taken = next + 1;
        parts += 2;
      } else {
        group += value;
        entries.push(reading.entry.id);
        room = kind === "unit" && value > 0 ? UNITS : FULL;
        parts++;
        alone = reading.entry.alone;
      }
    } else if (kind === "tens") {
      if (!open || room === FULL) break;
      group += value;
      room = FULL;
      entries.push(reading.entry.id);
      parts++;
    } else if (isHundredWord(reading.entry) && !first && !joined && group > 0 && group < 100) {
      group *= 100;
      room = HUNDREDS;
      entries.push(reading.entry.id);
      parts++;
    } else if (kind === "hundred") {
      if (!open || room !== EMPTY) break;
      group += value;
      room = HUNDREDS;
      entries.push(reading.entry.id);
      parts++;
    } else if (kind === "scale" || kind === "scale-plural") {
      if (first && kind === "scale-plural") break;
      if (open) {
        if (room !== EMPTY || value >= lastScale || kind === "scale-plural") break;
        total += isConstructDual(tokens, index, words) ? 2 * value : value;
      } else if (room === EMPTY) {
        if (total === 0 || value <= lastScale) break;
        total *= value;
      } else if (value < lastScale) {
        total += group * value;
        broken = !Number.isInteger(group);
      } else total = (total + group) * value;
      group = 0;
      room = EMPTY;
      lastScale = value;
      greatest = Math.max(greatest, value);
      entries.push(reading.entry.id);
      parts++;
    } else if (kind === "scale-dual") {
      if (!open || value >= lastScale || (room !== EMPTY && value >= room)) break;
      total += 2 * value;
      lastScale = value;
      greatest = Math.max(greatest, value);
      entries.push(reading.entry.id);
      parts++;
    } else if (kind === "fraction") {
      if (!open || reading.entry.alone !== "") {
        if (!first || tokens.length > 1) break;
      }
      const scaleAfter = follows(tokens[next]) ? readingOf(tokens[next], words, "scale") : null;
      const scaled = scaleAfter !== null && !scaleAfter.joined && scaleAfter.clitic === "";
      fraction = true;
      if (first && scaled) {
        // «نصف مليون»
        total = value * scaleAfter.entry.value;
        lastScale = scaleAfter.entry.value;
        greatest = lastScale;
        fraction = false;
        entries.push(reading.entry.id, scaleAfter.entry.id);
        return { to: next + 1, value: total, fraction, scale: greatest, entries, alone: "" };
      }
      entries.push(reading.entry.id);
      parts++;
      if (first) return { to: next, value, fraction, scale: 1, entries, alone: "" };
      if (room === EMPTY && total > 0) {
        // «مليون ونصف المليون»
        total += value * lastScale;
        fraction = false;
        const again = scaled && scaleAfter.entry.value === lastScale;
        return { to: again ? next + 1 : next, value: total, fraction, scale: greatest, entries, alone: "" };
      }
      group += value;
      room = FULL;
    } else break;
    pos = taken;
  }

  if (parts === 0) return null;
  let value = total + group;
  const parted = fractionAt(tokens, pos, words);
  if (parted !== null && !fraction) {
    value *= parted.value;
    fraction = true;
    entries.push(parted.id);
    pos++;
  }
  return { to: pos, value: tidy(value), fraction, scale: greatest, entries, alone: parts === 1 ? alone : "" };
}

const isHundredWord = (entry: NumberEntry): boolean =>
  entry.value === 100 && (entry.kind === "hundred" || entry.kind === "scale-plural");

/** «أخماس» at `at`, with no prefix. */
function fractionAt(tokens: readonly Token[], at: number, words: NumberWords): NumberEntry | null {
  if (!follows(tokens[at])) return null;
  const reading = readingOf(tokens[at], words, "fraction-plural");
  return reading === null || reading.joined || reading.clitic !== "" ? null : reading.entry;
}

/** True for digits stuck to Latin letters: «M4», «1M» are names. */
export function gluedToLatin(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  const left = tokens[at - 1];
  const right = tokens[at + 1];
  return (
    (left !== undefined && left.kind === "latin" && left.end === token.start) ||
    (right !== undefined && right.kind === "latin" && right.start === token.end)
  );
}

/** Rounds away the noise of binary fractions (20.6 and not 20.600000000000001): 12 significant digits. */
export function tidy(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(12));
}
