import { isUtf8 } from "node:buffer";

/** Text whose letters are single bytes (Latin-1), as the letters that these bytes are in UTF-8; as it is where they are none. */
export function utf8OfLatin(latin: string): string {
  const bytes = Buffer.from(latin, "latin1");
  return isUtf8(bytes) ? bytes.toString("utf8") : latin;
}
