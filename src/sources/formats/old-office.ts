import { Buffer } from "node:buffer";
import { type SourceTrouble, sourceTrouble } from "../source-trouble.ts";
import { encrypted } from "./office-trouble.ts";

/** What begins like files of Office before 2007: those, or newer ones behind a password. */
export function oldOffice(name: string, bytes: Uint8Array, ending: string): SourceTrouble | null {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (start.length < 8 || start.readUInt32BE(0) !== 0xd0cf11e0) return null;
  if (start.includes(Buffer.from("EncryptedPackage", "utf16le"))) return encrypted(name);
  return sourceTrouble(
    "unknown-format",
    name,
    0,
    `this is an Office file of the kind before 2007: open it and save it as ${ending}`,
    `هذا ملف Office من النوع السابق لعام 2007: افتحه واحفظه بصيغة ‎${ending}`,
  );
}
