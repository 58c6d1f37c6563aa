import { isUtf8 } from "node:buffer";
import { arabicCodePage } from "./arabic-code-page.ts";
import { binary, utf16 } from "./binary-trouble.ts";
import { type SourceTrouble, sourceTrouble } from "./source-trouble.ts";
import { strangeBytes } from "./strange-bytes.ts";

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
