import jschardet from "jschardet";
import { decoderOf } from "./charset-declared.ts";
import { type Decoded, read } from "./charset-decoded.ts";
import { type SourceTrouble, sourceTrouble } from "./source-trouble.ts";

/** How many bytes are looked at where a charset must be guessed. */
export const GUESSED_FROM = 64 * 1024;

/** Below it jschardet's guesses are no better than none (seen on short Arabic texts). */
const LEAST_CONFIDENCE = 0.5;

/** The text of bytes of which nothing tells the charset, as jschardet guesses it; a trouble where it cannot either. */
export function guessed(file: string, bytes: Uint8Array): Decoded | SourceTrouble {
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
