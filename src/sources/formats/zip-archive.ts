import yauzl, { type Entry, type ZipFile } from "yauzl";
import type { Input } from "../input.ts";
import { checked } from "./zip-checked.ts";
import type { ZipEntry } from "./zip-entry.ts";
import { entryName } from "./zip-name.ts";

/** The most entries that are looked at: more than any archive of news, few enough to hold their names in memory. */
export const MOST_ENTRIES = 200_000;

/** A ZIP that is open. */
export interface ZipArchive {
  readonly entries: readonly ZipEntry[];
  /** Why not all of the list could be read; null where it could. */
  readonly error: Error | null;
  close(): void;
}

/** Opens a ZIP and reads its list of entries. Throws what yauzl throws where there is no such list. */
export async function openZip(input: Input): Promise<ZipArchive> {
  const options = { lazyEntries: true, autoClose: false, decodeStrings: false, validateEntrySizes: false };
  const zip =
    input.path === null
      ? await yauzl.fromBufferPromise(bufferOf(await input.whole()), options)
      : await yauzl.openPromise(input.path, options);
  // Without a listener, an error while closing would end the program.
  zip.on("error", () => {});
  const entries: ZipEntry[] = [];
  let error: Error | null = null;
  try {
    for await (const entry of zip.eachEntry()) {
      if (entries.length === MOST_ENTRIES) throw new Error(`more than ${MOST_ENTRIES} entries`);
      entries.push(entryOf(zip, entry, input.name));
    }
  } catch (wrong) {
    error = wrong as Error;
  }
  return { entries, error, close: () => zip.close() };
}

function entryOf(zip: ZipFile, entry: Entry, archive: string): ZipEntry {
  const name = entryName(entry.fileNameRaw, entry.generalPurposeBitFlag, entry.extraFields);
  const from = entry.relativeOffsetOfLocalHeader;
  // Extended timestamp and NTFS times (APPNOTE.TXT 4.6) are in UTC; the plain field is in whatever zone the writer was.
  const zoned = entry.extraFields.some(({ id }) => id === 0x5455 || id === 0x000a);
  return {
    name,
    size: entry.uncompressedSize,
    encrypted: entry.isEncrypted(),
    method: entry.compressionMethod,
    from,
    to: from + 30 + entry.fileNameLength + entry.compressedSize,
    modifiedAt: zoned ? isoOf(entry) : null,
    stream: (spent) => checked(zip, entry, `${archive}!${name}`, spent),
  };
}

function isoOf(entry: Entry): string | null {
  try {
    return entry.getLastModDate().toISOString();
  } catch {
    return null;
  }
}

function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
