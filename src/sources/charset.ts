import { isAscii, isUtf8 } from "node:buffer";
import jschardet from "jschardet";
import { declaredCharset, decoderOf } from "./charset-declared.ts";
import { arabicCodePage, binary, strangeBytes } from "./encoding.ts";
import { type SourceTrouble, sourceTrouble } from "./source-trouble.ts";

/** The text of bytes, and how sure it is that they were read in the right charset. */
export interface Decoded {
  /** Without a byte order mark. */
  readonly text: string;
  /** The name that `TextDecoder` gives the charset: «utf-8», «windows-1256». */
  readonly charset: string;
  /** False where the charset was guessed, where the bytes contradict what is declared, or where some bytes are broken. */
  readonly surely: boolean;
}

/** How many bytes are looked at where a charset must be guessed. */
const GUESSED_FROM = 64 * 1024;
/** Of all letters that are not ASCII the share that may be broken in a text that is still taken for UTF-8. */
const BROKEN_SHARE = 0.02;
/** Below it jschardet's guesses are no better than none (seen on short Arabic texts). */
const LEAST_CONFIDENCE = 0.5;

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

function markedCharset(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : null;
}

/** Arabic and ASCII letters have their small byte (0 or 6) first in big-endian UTF-16, second in the other. */
function utf16Kind(bytes: Uint8Array): "utf-16be" | "utf-16le" {
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

/** Some web pages carry a stray zero byte; a binary file carries many. */
function fewZeros(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, GUESSED_FROM);
  let controls = 0;
  for (const byte of head) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls++;
  return controls <= head.length / 1000;
}

const agrees = (declared: string | null, bytes: Uint8Array): boolean =>
  declared === null || declared === "utf-8" || isAscii(bytes);

function mostlyWhole(text: string): boolean {
  let broken = 0;
  let high = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0xfffd) broken++;
    else if (unit > 127) high++;
  }
  return broken <= Math.max(1, (broken + high) * BROKEN_SHARE) && high > broken;
}

function guessed(file: string, bytes: Uint8Array): Decoded | SourceTrouble {
  const from = Math.max(0, bytes.findIndex((byte) => byte > 127) - 1024);
  const sample = Buffer.from(bytes.subarray(from, from + GUESSED_FROM));
  const { encoding, confidence } = jschardet.detect(sample);
  const known = encoding !== null && confidence >= LEAST_CONFIDENCE ? decoderOf(encoding) : null;
  if (known !== null) return read(known, bytes, false);
  return sourceTrouble(
    "unclear-encoding",
    file,
    0,
    "the charset of this text cannot be told: save it as UTF-8",
    "لا يُعرف ترميز هذا النص: احفظه بترميز UTF-8",
  );
}

function read(charset: string, bytes: Uint8Array, surely: boolean): Decoded {
  return { text: new TextDecoder(charset).decode(bytes), charset, surely };
}
