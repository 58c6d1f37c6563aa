import { dated } from "./feed-instant.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const ISO =
  /^(\d{4}-\d{2}-\d{2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*([A-Za-z]{1,4}|[+-]\d{2}:?\d{2})?)?$/;
const RFC_822 =
  /^(?:[^\d,]{1,20},?\s*)?(\d{1,2})[\s-]+([A-Za-z]{3})[a-z]{0,7}\.?[\s-]+(\d{4}|\d{2})(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([A-Za-z]{1,4}|[+-]\d{2}:?\d{2})?)?$/;

/**
 * The day and instant of a date as feeds write it (RFC 822, RFC 3339): the day as it is written, not turned into UTC;
 * the instant an ISO one in UTC, null where hour or zone are missing. Null for anything else.
 */
export function feedDate(written: string): { readonly day: string; readonly instant: string | null } | null {
  const text = written.trim();
  const iso = ISO.exec(text);
  if (iso) return dated(iso[1]!, iso[2], iso[3], iso[4], iso[5]);
  const old = RFC_822.exec(text);
  if (!old) return null;
  const month = MONTHS.indexOf(old[2]!.toLowerCase()) + 1;
  // RFC 822 had years of two digits; no feed is older than 1997.
  const year = old[3]!.length === 4 ? old[3]! : `${Number(old[3]) > 90 ? "19" : "20"}${old[3]}`;
  const day = `${year}-${String(month).padStart(2, "0")}-${old[1]!.padStart(2, "0")}`;
  return dated(day, old[4], old[5], old[6], old[7]);
}
