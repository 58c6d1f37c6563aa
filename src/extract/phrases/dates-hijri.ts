/**
 * Hijri dates. 1400–1469 follow Umm al-Qura, the printed calendar of the Saudi press; the years around them the tabular
 * Islamic calendar (civil epoch, Friday 16 July 622 Julian; leap years 2, 5, 7, 10, 13, 16, 18, 21, 24, 26, 29 of each
 * 30: Dershowitz and Reingold, Calendrical Calculations, chapter 7). Both agree on the days 1 Muharram 1400 and 1470.
 * The sighted month may begin a day or two earlier or later.
 */

const EPOCH = -492148; // 16 July 622 Julian, in days from 1970-01-01
const FIRST = 1400;
/** Three hexadecimal digits a year: bit 0 is Muharram, a set bit a month of 30 days, else 29. From ICU's calendar. */
const LONG =
  "aa5a4b4979372b6975d69d52c9592b25b4db9d55d2da5d4aa9554daad3aabd2bc4b89a9552d5adb6a6d4dc9d92aa69562ae56d36a" +
  "b55aaa94d49d95d2ba5b55aad55a9a92e26e55dada6d46a5b27a4d4ad56db5a754f49e92d26a563566b5baab92b2568ba9b55aada";
const YEARS = LONG.length / 3;

/** The first day of every Umm al-Qura month in the table, and of the one behind it. */
const STARTS: readonly number[] = startsOf();

function startsOf(): number[] {
  const starts = [tabular(FIRST, 1)];
  for (let i = 0; i < YEARS * 12; i++) {
    const mask = Number.parseInt(LONG.slice(Math.floor(i / 12) * 3, Math.floor(i / 12) * 3 + 3), 16);
    starts.push(starts[i]! + 29 + ((mask >> (i % 12)) & 1));
  }
  return starts;
}

/** The first day of a month, 1–12, by the rule. */
function tabular(year: number, month: number): number {
  const months = 29 * (month - 1) + Math.floor(month / 2);
  return EPOCH + (year - 1) * 354 + Math.floor((3 + 11 * year) / 30) + months;
}

/** The day number (see dates-days.ts) of a Hijri date; the month may lie outside 1–12. */
export function hijriDay(year: number, month: number, day: number): number {
  const y = year + Math.floor((month - 1) / 12);
  const m = ((((month - 1) % 12) + 12) % 12) + 1;
  const start = STARTS[(y - FIRST) * 12 + m - 1] ?? tabular(y, m);
  return start + day - 1;
}

/** The Hijri year that a day number falls in. */
export function hijriYearOf(days: number): number {
  const year = Math.floor((30 * (days - EPOCH) + 10646) / 10631);
  if (days < hijriDay(year, 1, 1)) return year - 1;
  return days >= hijriDay(year + 1, 1, 1) ? year + 1 : year;
}
