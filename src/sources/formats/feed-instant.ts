import { isDay } from "../day.ts";

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

/** A day with its hour as a feed writes them; the instant is null where hour or zone are missing, all is null where the day is none. */
export function dated(
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
