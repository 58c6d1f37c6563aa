import { GUESSED_FROM } from "./charset-guess.ts";

/** The charset that a byte order mark tells, null where there is none. */
export function markedCharset(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : null;
}

/** Arabic and ASCII letters have their small byte (0 or 6) first in big-endian UTF-16, second in the other. */
export function utf16Kind(bytes: Uint8Array): "utf-16be" | "utf-16le" {
  let even = 0;
  let odd = 0;
  for (let i = 0; i < Math.min(bytes.length, GUESSED_FROM); i++) {
    if (bytes[i] === 0) {
      if (i % 2 === 0) even++;
      else odd++;
    }
  }
  return even > odd ? "utf-16be" : "utf-16le";
}
