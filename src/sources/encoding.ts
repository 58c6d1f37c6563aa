import { isUtf8 } from "node:buffer";
import { type SourceTrouble, sourceTrouble } from "./source-trouble.ts";

/** How many bytes of a file are looked at to tell what it is. */
const LOOKED_AT = 64 * 1024;

/** The first letters of files that are no text, and what such a file is called. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ["%PDF", "PDF"],
  ["PK\u0003\u0004", "ZIP, Office"],
  ["\u0089PNG", "PNG"],
  ["\u00ff\u00d8\u00ff", "JPEG"],
  ["GIF8", "GIF"],
  ["\u001f\u008b", "gzip"],
  ["\u00d0\u00cf\u0011\u00e0", "Office"],
];

/** The text of a file's bytes, a byte order mark included (so that offsets hold), or the trouble with them. */
export function textOf(file: string, bytes: Uint8Array, line = 0): string | SourceTrouble {
  if (isUtf8(bytes)) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
    const strange = strangeBytes(bytes);
    return strange === null ? text : binary(file, line, strange);
  }
  return wrongBytes(file, bytes, line);
}

/** What is wrong with bytes that are not UTF-8. */
function wrongBytes(file: string, bytes: Uint8Array, line: number): SourceTrouble {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return utf16(file, line);
  const strange = strangeBytes(bytes);
  if (strange !== null) return binary(file, line, strange);
  const legacy = arabicCodePage(bytes);
  if (legacy) {
    return sourceTrouble(
      legacy === "windows-1256" ? "windows-1256" : "iso-8859-6",
      file,
      line,
      `the text is in ${legacy}, not UTF-8: convert it, for example with «iconv -f ${legacy.toUpperCase()} -t UTF-8»`,
      `النص بترميز ${legacy} لا UTF-8: حوّله، مثلاً بالأمر «iconv -f ${legacy.toUpperCase()} -t UTF-8»`,
    );
  }
  const before = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString("utf8")
    .split("\ufffd", 1)[0]!;
  const at = line > 0 ? line : before.split("\n").length;
  return sourceTrouble(
    "not-utf-8",
    file,
    at,
    "there are bytes here that are not UTF-8: save the file as UTF-8",
    "في هذا الموضع بايتات ليست من UTF-8: احفظ الملف بترميز UTF-8",
  );
}

/** Names what bytes with control characters are («UTF-16», «PDF», «» for no known kind); null for bytes that look like text. */
export function strangeBytes(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, LOOKED_AT);
  const latin = Buffer.from(head.subarray(0, 4)).toString("latin1");
  const known = SIGNATURES.find(([signature]) => latin.startsWith(signature));
  if (known) return known[1];
  let zeros = 0;
  let zerosAtOdd = 0;
  let controls = 0;
  for (let i = 0; i < head.length; i++) {
    const byte = head[i]!;
    if (byte === 0) {
      zeros++;
      zerosAtOdd += i & 1;
    } else if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls++;
  }
  if (zeros > head.length / 20 && (zerosAtOdd === zeros || zerosAtOdd === 0)) {
    const text = new TextDecoder(zerosAtOdd === 0 ? "utf-16be" : "utf-16le").decode(head);
    if (![...text].some((letter) => letter < " " && !"\t\r\n".includes(letter))) return "UTF-16";
  }
  return zeros > 0 || controls > head.length / 50 ? "" : null;
}

/** The trouble with bytes that are no text; `what`: as `strangeBytes` names it. */
export function binary(file: string, line: number, what: string): SourceTrouble {
  if (what === "UTF-16") return utf16(file, line);
  const named = what === "" ? "" : ` (${what})`;
  return sourceTrouble(
    "binary",
    file,
    line,
    `this is no text but binary data${named}: give the report as a UTF-8 text file`,
    `هذا ملف ثنائي لا نص${named}: أعطِ التقرير ملفاً نصياً بترميز UTF-8`,
  );
}

function utf16(file: string, line: number): SourceTrouble {
  return sourceTrouble(
    "utf-16",
    file,
    line,
    "the text is in UTF-16, not UTF-8: convert it, for example with «iconv -f UTF-16 -t UTF-8»",
    "النص بترميز UTF-16 لا UTF-8: حوّله، مثلاً بالأمر «iconv -f UTF-16 -t UTF-8»",
  );
}

/** The old Arabic code page that the bytes read well in: there, nearly all high bytes are Arabic letters. */
export function arabicCodePage(bytes: Uint8Array): "windows-1256" | "iso-8859-6" | null {
  const head = bytes.subarray(0, LOOKED_AT);
  let high = 0;
  for (const byte of head) if (byte > 127) high++;
  const commonest = (name: string): number => {
    const text = new TextDecoder(name).decode(head);
    let score = 0;
    let letters = 0;
    for (const letter of text) {
      if (letter >= "\u0621" && letter <= "\u0652") letters++;
      if ("اليمونرة".includes(letter)) score++;
    }
    return letters >= 0.8 * high ? score / Math.max(high, 1) : 0;
  };
  const windows = commonest("windows-1256");
  const iso = commonest("iso-8859-6");
  if (Math.max(windows, iso) < 0.3) return null;
  return windows >= iso ? "windows-1256" : "iso-8859-6";
}
