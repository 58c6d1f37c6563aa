import { isoOf } from "../../extract/phrases/dates-days.ts";
import { hijriDay } from "../../extract/phrases/dates-hijri.ts";
import { isDay } from "../day.ts";

/** A day that stands somewhere in a text. */
export interface Found {
  readonly at: number;
  readonly day: string;
  readonly dayFirst: boolean;
  readonly hijri: boolean;
}

/** Years of the Hijri calendar in which there was news to print (1990 is 1410). */
const isHijriYear = (year: number): boolean => year >= 1400 && year < 1500;

/** The day of three numbers, if the calendar has it: one or none. `at`: where it stands in the text; Hijri years are told by themselves. */
export function foundAt(
  at: number,
  year: number,
  month: number,
  day: number,
  dayFirst: boolean,
  hijri = false,
): Found[] {
  if (hijri || isHijriYear(year)) {
    if (!isHijriYear(year) || month < 1 || month > 12 || day < 1 || day > 30) return [];
    return [{ at, day: isoOf(hijriDay(year, month, day)), dayFirst, hijri: true }];
  }
  const two = (value: number): string => String(value).padStart(2, "0");
  const iso = `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
  return isDay(iso) ? [{ at, day: iso, dayFirst, hijri: false }] : [];
}
