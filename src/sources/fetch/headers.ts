import { utf8OfLatin } from "../latin.ts";

/** Headers as pairs: names in lower case, in the order in which they came. */
export type Headers = readonly (readonly [name: string, value: string])[];

/** Not kept with the answer: cookies name a visit, and are never sent back. */
const DROPPED: ReadonlySet<string> = new Set(["set-cookie", "set-cookie2"]);

/** Headers from the flat list «name, value, name, value» of the wire, one character a byte; values in UTF-8 are decoded. */
export function headersOf(flat: readonly string[]): Headers {
  const pairs: (readonly [string, string])[] = [];
  for (let i = 0; i + 1 < flat.length; i += 2) {
    const name = flat[i]!.toLowerCase();
    if (!DROPPED.has(name)) pairs.push([name, utf8OfLatin(flat[i + 1]!)]);
  }
  return pairs;
}

/** The first value of a header, null where it is not there. */
export function headerOf(headers: Headers, name: string): string | null {
  return headers.find((pair) => pair[0] === name)?.[1] ?? null;
}

/** All values of a header that is a list, joined as HTTP does; null where it is not there. */
export function listHeaderOf(headers: Headers, name: string): string | null {
  const values = headers.filter((pair) => pair[0] === name).map((pair) => pair[1]);
  return values.length === 0 ? null : values.join(", ");
}

/** Whether a value that a server gave can be sent back to it in a header. */
export function canBeSent(value: string | null | undefined): value is string {
  return typeof value === "string" && /^[\x20-\x7e]{1,1024}$/.test(value);
}
