import { fold } from "../../text/fold.ts";
import { clockIn, instantOf } from "./clock.ts";
import { dayFirst, inWords, yearFirst } from "./days-in-text.ts";

/** A date as people and machines write it. */
export interface WrittenDate {
  /** The ISO day as written, in the zone of whoever wrote it. */
  readonly day: string;
  /** The ISO instant, where an hour and a zone are written; else null. */
  readonly instant: string | null;
  /** True for «3/4/2018», which was taken for the third of April as the Arabic press writes. */
  readonly dayFirst: boolean;
}

/** Longer pieces of text are cut: a date stands in a short line. */
const LONGEST = 300;

/** Seconds or milliseconds since 1970, between 2001 and 2286. */
const COUNTED = /^\s*(\d{10})(\d{3})?\s*$/;

/**
 * The first date in a piece of text (only its first 300 letters are looked at): ISO and its looser kin, «13/3/2018»,
 * «الثلاثاء 13 آذار/مارس 2018», «٢٥ جمادى الآخرة ١٤٣٩», «March 13, 2018», counted seconds. Null where there is none.
 */
export function writtenDate(text: string): WrittenDate | null {
  const folded = fold(text.slice(0, LONGEST)).toLowerCase();
  const counted = COUNTED.exec(folded);
  if (counted !== null) {
    const at = new Date(Number(counted[1]) * 1000).toISOString();
    return { day: at.slice(0, 10), instant: at, dayFirst: false };
  }
  const found = [...yearFirst(folded), ...inWords(folded), ...dayFirst(folded)];
  // Where both calendars stand side by side, the Hijri day may be off by one.
  const first = found.sort((a, b) => Number(a.hijri) - Number(b.hijri) || a.at - b.at)[0];
  if (first === undefined) return null;
  return { day: first.day, instant: instantOf(first.day, clockIn(folded)), dayFirst: first.dayFirst };
}
