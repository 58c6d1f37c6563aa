import { isAscii, isUtf8 } from "node:buffer";
import { arabicCodePage } from "./arabic-code-page.ts";
import { binary } from "./binary-trouble.ts";
import { mostlyWhole } from "./charset-broken.ts";
import { declaredCharset } from "./charset-declared.ts";
import { type Decoded, read } from "./charset-decoded.ts";
import { GUESSED_FROM, guessed } from "./charset-guess.ts";
import { markedCharset, utf16Kind } from "./charset-utf16.ts";
import type { SourceTrouble } from "./source-trouble.ts";
import { strangeBytes } from "./strange-bytes.ts";

/**
 * The text of bytes in whatever charset they are: told by the byte order mark, else by what is declared (`contentType`,
 * a header as written; `<meta>` where `html`) as far as the bytes agree, else by the bytes. A trouble where they are no
 * text («binary») or no charset fits («unclear-encoding»).
 */
export function decoded(
  file: string,
  bytes: Uint8Array,
  contentType: string | null,
  html: boolean,
): Decoded | SourceTrouble {
  const marked = markedCharset(bytes);
  if (marked !== null) return read(marked, bytes, marked !== "utf-8" || isUtf8(bytes));
  const strange = strangeBytes(bytes);
  if (strange === "UTF-16") return read(bytes[0] === 0 ? "utf-16be" : utf16Kind(bytes), bytes, true);
  if (strange !== null && !(html && strange === "" && fewZeros(bytes))) return binary(file, 0, strange);
  const declared = declaredCharset(bytes, contentType, html);
  if (isUtf8(bytes)) return read("utf-8", bytes, agrees(declared, bytes));
  const legacy = arabicCodePage(bytes);
  if (declared !== null && declared !== "utf-8") {
    // Old pages are often declared Latin by the server and are Arabic; the letters decide.
    return legacy === null || legacy === declared ? read(declared, bytes, true) : read(legacy, bytes, false);
  }
  const broken = read("utf-8", bytes, false);
  if (mostlyWhole(broken.text)) return broken;
  if (legacy !== null) return read(legacy, bytes, declared === null);
  return guessed(file, bytes);
}

/** Some web pages carry a stray zero byte; a binary file carries many. */
function fewZeros(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, GUESSED_FROM);
  let controls = 0;
  for (const byte of head) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls++;
  return controls <= head.length / 1000;
}

const agrees = (declared: string | null, bytes: Uint8Array): boolean =>
  declared === null || declared === "utf-8" || isAscii(bytes);
