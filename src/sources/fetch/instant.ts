/** The ISO instant of a date as HTTP writes it («Tue, 13 Mar 2018 10:00:00 GMT»), or null where it is none. */
export function instantOf(written: string | null): string | null {
  if (written === null || !/\b[12]\d{3}\b.*\d{2}:\d{2}.*(?:GMT|UTC|Z|[+-]\d{4})$/.test(written.slice(0, 64)))
    return null;
  const time = Date.parse(written);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
