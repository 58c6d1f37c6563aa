/**
 * The tabular Islamic calendar (civil epoch, Friday 16 July 622 Julian; leap years 2, 5, 7, 10, 13, 16, 18, 21, 24, 26, 29
 * of each 30): Dershowitz and Reingold, Calendrical Calculations, chapter 7. The sighted month may begin a day or two
 * earlier or later.
 */

const EPOCH = -492148; // 16 July 622 Julian, in days from 1970-01-01

/** The day number (see dates-days.ts) of a Hijri date; the month may lie outside 1–12. */
export function hijriDay(year: number, month: number, day: number): number {
  const y = year + Math.floor((month - 1) / 12);
  const m = ((((month - 1) % 12) + 12) % 12) + 1;
  const months = 29 * (m - 1) + Math.floor(m / 2);
  return EPOCH + (y - 1) * 354 + Math.floor((3 + 11 * y) / 30) + months + day - 1;
}

/** The Hijri year that a day number falls in. */
export function hijriYearOf(days: number): number {
  return Math.floor((30 * (days - EPOCH) + 10646) / 10631);
}
