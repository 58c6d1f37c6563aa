/** The number of no day. */
export const NO_DAY = -0x80000000;
const DAY = 86_400_000;

/** Days since 1970-01-01 of an ISO day; `NO_DAY` for an empty text. */
export function dayNumber(day: string): number {
  return day === "" ? NO_DAY : Math.floor(Date.parse(day) / DAY);
}

/** The month of a day number: years since 0 times 12, plus 0 to 11. */
export function monthNumber(day: number): number {
  const date = new Date(day * DAY);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** «2018-03» for the number of a month. */
export function monthName(month: number): string {
  return `${String(Math.floor(month / 12)).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}`;
}

/** The ISO day of a day number; an empty text for `NO_DAY`. */
export function dayName(day: number): string {
  return day === NO_DAY ? "" : new Date(day * DAY).toISOString().slice(0, 10);
}
