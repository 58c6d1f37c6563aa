import type { DateCandidate } from "../../dates/candidate.ts";
import { candidateOf } from "../../dates/candidate-of.ts";

/** «D:20180313101500+03'00'»: ISO 32000-1, 7.9.4; all behind the day may be missing. */
const WRITTEN = /^(?:D:)?(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})?(\d{2})?)?\s*(Z|[+-]\d{2})?(?:'?(\d{2})'?)?/;

/** A date of a PDF's properties; null where it is none. `changed`: it is the date of the last change. */
export function pdfDate(written: string | undefined, where: string, changed: boolean): DateCandidate | null {
  const found = WRITTEN.exec((written ?? "").slice(0, 100));
  if (!found) return null;
  const [, year, month, day, hour, minute = "00", second = "00", zone, offset = "00"] = found;
  const clock = hour === undefined ? "" : `T${hour}:${minute}:${second}`;
  const shift = zone === undefined || clock === "" ? "" : zone === "Z" ? "Z" : `${zone}:${offset}`;
  const candidate = candidateOf(`${year}-${month}-${day}${clock}${shift}`, "file-properties", where, changed);
  return candidate && { ...candidate, written: written!.slice(0, 100) };
}
