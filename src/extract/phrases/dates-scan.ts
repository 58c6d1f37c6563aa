import { Hint } from "../../lexicon/read.ts";
import { Mark, type Token } from "../../text/token.ts";
import type { CalendarEntry, CalendarKind } from "./dates-calendar.ts";
import type { NumberPhrase } from "./numbers.ts";
import { type FormTable, longAt, type Slot } from "./word-forms.ts";

/** What the parts of the date reader look at: one sentence, its numbers by the index of their first token. */
export interface Scan {
  readonly tokens: readonly Token[];
  readonly table: FormTable<CalendarEntry>;
  /** Day number of the publication, or null where it is not known. */
  readonly published: number | null;
  readonly numbers: ReadonlyMap<number, NumberPhrase>;
  /** `Hint` bits of each token, where the reader has given them. */
  readonly hints?: Uint8Array | undefined;
  /** What the table has for each token, as far as it was asked for; null where it has nothing. */
  readonly slots: (Slot<CalendarEntry> | null | undefined)[];
}

export type Grain = "day" | "week" | "month" | "year" | "span";

/** A stretch of days that an expression stands for; `to` is the token index behind it. */
export interface Moment {
  readonly to: number;
  /** Day numbers (dates-days.ts), both inclusive. */
  readonly start: number;
  readonly end: number;
  readonly grain: Grain;
  readonly entries: readonly string[];
  readonly trouble?: Contradiction;
  /** True where the text itself says the year. */
  readonly yearSaid?: boolean;
  /** True where the time was named in a sentence before. */
  readonly carried?: boolean;
  /** True for the day of another event («غداة مقتل …»): what follows is not counted from it. */
  readonly aside?: boolean;
  /** Set where two ends are named («من 4 إلى 7», «2014-2018»): the first day of the later one. */
  readonly lastStart?: number;
}

/** True for a day or a night of two, which «اليوم نفسه» can mean; not for a month. */
export const isDays = (moment: Moment): boolean => moment.end - moment.start <= 1;

/** A weekday that the rest of the expression contradicts. */
export interface Contradiction {
  readonly says: string;
  readonly saysArabic: string;
}

/** A calendar word at a place, with the index behind it. */
export interface Word {
  readonly entry: CalendarEntry;
  readonly to: number;
  readonly definite: boolean;
  readonly joined: boolean;
  readonly clitic: string;
}

const PLAIN = Mark.space | Mark.openQuote | Mark.closeQuote;

/** True where a token follows with nothing but space (and the `also` marks) in front of it. */
export function near(scan: Scan, at: number, also = 0): boolean {
  const token = scan.tokens[at];
  return token !== undefined && (token.before & ~(PLAIN | also)) === 0;
}

/** The calendar word at `at` as one of `kinds`: the longest form first. Null where the longest form is of another kind. */
export function wordAt(scan: Scan, at: number, ...kinds: readonly CalendarKind[]): Word | null {
  const token = scan.tokens[at];
  if (token === undefined || token.kind !== "word") return null;
  const slot = slotAt(scan, at);
  if (slot === null) return null;
  const long = slot.long.length > 0 ? longAt(scan.tokens, at, slot) : null;
  if (long !== null && unbroken(scan, at, long.to)) {
    const { entry, definite, joined, clitic } = long.reading;
    if (kinds.includes(entry.kind)) return { entry, to: long.to, definite, joined, clitic };
    return null;
  }
  for (const { entry, definite, joined, clitic } of slot.single) {
    if (kinds.includes(entry.kind)) return { entry, to: at + 1, definite, joined, clitic };
  }
  return null;
}

/** What the table has for the token at `at`, or null. */
export function slotAt(scan: Scan, at: number): Slot<CalendarEntry> | null {
  if (scan.hints !== undefined && !(scan.hints[at]! & Hint.calendar)) return null;
  let slot = scan.slots[at];
  if (slot === undefined) {
    slot = scan.table.get(scan.tokens[at]!.folded) ?? null;
    scan.slots[at] = slot;
  }
  return slot;
}

/** True where a time may begin at `at`: a word of the calendar, a number, or the article in front of one. */
export function mayBegin(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  if (token === undefined) return false;
  if (token.kind === "number" || slotAt(scan, at) !== null || scan.numbers.has(at)) return true;
  return token.folded === "ال" || token.folded === "لل";
}

function unbroken(scan: Scan, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (!near(scan, i)) return false;
  return true;
}

/** As `wordAt`, for a word behind another one: nothing but space may part them, and it may not begin with و or ب ل ك. */
export function nextWord(scan: Scan, at: number, ...kinds: readonly CalendarKind[]): Word | null {
  if (!near(scan, at)) return null;
  const word = wordAt(scan, at, ...kinds);
  return word === null || word.joined || word.clitic !== "" ? null : word;
}

/** The number phrase whose figure begins at `at`; «الـ» before digits is passed over. */
export function numberAt(scan: Scan, at: number): NumberPhrase | null {
  const direct = scan.numbers.get(at);
  if (direct !== undefined) return direct;
  const article = scan.tokens[at];
  if (article === undefined || (article.folded !== "ال" && article.folded !== "لل")) return null;
  return near(scan, at + 1) ? (scan.numbers.get(at + 1) ?? null) : null;
}
