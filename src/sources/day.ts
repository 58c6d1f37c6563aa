/** True for an ISO day that the calendar has: «2019-03-13». */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** The ISO day of a day or of a full timestamp («2018-02-15T07:06:18+00:00»), as written there; null for anything else. */
export function dayOf(text: string): string | null {
  const day = text.trim().slice(0, 10);
  const rest = text.trim().slice(10);
  return isDay(day) && (rest === "" || /^[T ]\d{2}:\d{2}/.test(rest)) ? day : null;
}
