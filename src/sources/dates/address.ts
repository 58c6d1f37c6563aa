import { isDay } from "../day.ts";
import type { DateCandidate, DateOrigin } from "./candidate.ts";

/** «/2018/03/13/», «/2018/3/13», «2018-03-13», «20180313», «13-03-2018»; not inside longer numbers. */
const PATTERNS: readonly RegExp[] = [
  /(?<!\d)((?:19|20)\d{2})[/_.-](\d{1,2})[/_.-](\d{1,2})(?!\d)/,
  /(?<!\d)((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)/,
  /(?<!\d)(?<day>\d{1,2})[/_.-](?<month>\d{1,2})[/_.-](?<year>(?:19|20)\d{2})(?!\d)/,
];
const LONGEST = 2000;

/** The date in an address's path and query, if there is one; a host's name has none. */
export function dateOfAddress(address: string): DateCandidate | null {
  const path = /^\w+:\/\/[^/]*(\/.*)$/s.exec(address.slice(0, LONGEST))?.[1];
  return path === undefined ? null : candidate(path, "address", "address");
}

/** The date in a file's name, its folders left out, if there is one. */
export function dateOfFileName(path: string): DateCandidate | null {
  return candidate(path.slice(-LONGEST).split(/[/\\]/).at(-1)!, "file-name", "file name");
}

function candidate(text: string, origin: DateOrigin, where: string): DateCandidate | null {
  for (const pattern of PATTERNS) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const { year, month, day } = found.groups ?? { year: found[1]!, month: found[2]!, day: found[3]! };
    const iso = `${year}-${month!.padStart(2, "0")}-${day!.padStart(2, "0")}`;
    if (isDay(iso)) return { written: found[0], day: iso, instant: null, origin, where, changed: false };
  }
  return null;
}
