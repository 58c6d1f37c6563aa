import { isUtf8 } from "node:buffer";
import yauzl, { type ExtraField } from "yauzl";

/** The flag of names that are UTF-8 (APPNOTE.TXT 4.4.4, bit 11). */
const UTF_8 = 0x800;
/** The extra field with the name in UTF-8 (APPNOTE.TXT 4.6.9). */
const UNICODE_PATH = 0x7075;

/**
 * The name of an entry, its parts parted by «/». Where the ZIP does not say that it is UTF-8: what reads as UTF-8 is
 * that (macOS), what reads as Arabic in windows-1256 is that, and the rest is CP437, as the standard has it.
 */
export function entryName(raw: Buffer, flags: number, extraFields: readonly ExtraField[]): string {
  const said = (flags & UTF_8) !== 0 || extraFields.some(({ id }) => id === UNICODE_PATH);
  const name =
    !said && isUtf8(raw)
      ? raw.toString("utf8")
      : said || !isArabic(raw)
        ? yauzl.getFileNameLowLevel(flags, raw, [...extraFields], false)
        : new TextDecoder("windows-1256").decode(raw);
  return name.replaceAll("\\", "/");
}

/** True where nearly all high bytes are Arabic letters in windows-1256; in CP437 these are lines of boxes. */
function isArabic(raw: Buffer): boolean {
  const high = raw.filter((byte) => byte > 127);
  const text = new TextDecoder("windows-1256").decode(high);
  const letters = [...text].filter((letter) => /[\u060c\u061b\u061f\u0621-\u0652]/.test(letter)).length;
  return letters >= 0.8 * high.length;
}
