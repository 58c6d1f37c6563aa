import { isDay } from "../day.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
/** The zones that RFC 822 names, in hours from Greenwich. */
const ZONES: Readonly<Record<string, string>> = {
  z: "Z",
  ut: "Z",
  utc: "Z",
  gmt: "Z",
  est: "-05:00",
  edt: "-04:00",
  cst: "-06:00",
  cdt: "-05:00",
  mst: "-07:00",
  mdt: "-06:00",
  pst: "-08:00",
  pdt: "-07:00",
};
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

function dated(
  day: string,
  hour: string | undefined,
  minute: string | undefined,
  second = "00",
  zone = "",
): { readonly day: string; readonly instant: string | null } | null {
  if (!isDay(day)) return null;
  const offset =
    ZONES[zone.toLowerCase()] ?? (/^[+-]/.test(zone) ? zone.replace(/(\d{2}):?(\d{2})$/, "$1:$2") : null);
  if (hour === undefined || minute === undefined || offset === null) return { day, instant: null };
  const time = new Date(`${day}T${hour.padStart(2, "0")}:${minute}:${second}${offset}`).getTime();
  return { day, instant: Number.isNaN(time) ? null : new Date(time).toISOString() };
}
