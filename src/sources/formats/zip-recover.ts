import { crc32 } from "node:zlib";
import yauzl from "yauzl";
import { MOST_ENTRIES } from "./zip-archive.ts";
import { entryName } from "./zip-name.ts";
import { unpacked } from "./zip-unpacked.ts";

/** An entry found in a ZIP without a list; encrypted or damaged ones have no bytes. */
export interface Recovered {
  readonly name: string;
  readonly bytes: Uint8Array | null;
}

/** How many headers may lead to nothing before the search is given up: a broken archive has a handful. */
const MOST_FAILURES = 1000;
const ENTRY = Buffer.from("PK\x03\x04", "latin1");

/**
 * The entries that are whole in a ZIP that has lost its list at the end, by the header that stands before each.
 * `spent` is told how many bytes come out of each, and may throw.
 */
export function* recoverZip(zip: Buffer, spent: (bytes: number) => void): Generator<Recovered> {
  let had = 0;
  let failures = 0;
  for (let at = zip.indexOf(ENTRY); at >= 0 && at + 30 <= zip.length; ) {
    if (failures === MOST_FAILURES || ++had > MOST_ENTRIES) return;
    const flags = zip.readUInt16LE(at + 6);
    const method = zip.readUInt16LE(at + 8);
    const nameLength = zip.readUInt16LE(at + 26);
    const from = at + 30 + nameLength + zip.readUInt16LE(at + 28);
    const name = entryName(
      zip.subarray(at + 30, at + 30 + nameLength),
      flags,
      extraOf(zip.subarray(at + 30 + nameLength, from)),
    );
    const later = (flags & 8) !== 0;
    const packed = later ? null : zip.readUInt32LE(at + 18);
    const found = (flags & 1) !== 0 ? null : unpacked(zip, from, method, packed, spent);
    const sum = later || found === null ? null : zip.readUInt32LE(at + 14);
    const whole = found !== null && (sum === null || crc32(found.bytes) === sum);
    if (whole) spent(found.bytes.length);
    else failures++;
    yield { name, bytes: whole ? found.bytes : null };
    at = zip.indexOf(ENTRY, Math.max(found?.to ?? 0, at + 4));
  }
}

function extraOf(bytes: Buffer): ReturnType<typeof yauzl.parseExtraFields> {
  try {
    return yauzl.parseExtraFields(bytes);
  } catch {
    return [];
  }
}
