import { crc32 } from "node:zlib";
import yauzl, { type Entry, type ZipFile } from "yauzl";
import { type Input, LARGEST_WHOLE } from "../input.ts";
import { SourceTroubleError } from "../source-trouble.ts";
import { entryName } from "./zip-name.ts";
import { damagedEntry, lyingEntry } from "./zip-trouble.ts";

/** The most entries that are looked at: more than any archive of news, few enough to hold their names in memory. */
export const MOST_ENTRIES = 200_000;

/** A file in a ZIP, as the list at the end of the ZIP has it. */
export interface ZipEntry {
  readonly name: string;
  /** Bytes, as declared: only reading tells whether it is true. */
  readonly size: number;
  readonly encrypted: boolean;
  /** How it is packed: 0 as it is, 8 deflate; others are not read. */
  readonly method: number;
  /** The first byte of it in the ZIP and the one behind its last, as declared. */
  readonly from: number;
  readonly to: number;
  /** An ISO instant; null where the ZIP gives only a local time. */
  readonly modifiedAt: string | null;
  /** Its bytes, checked against length and checksum; `spent` is told of each piece first. Throws a `SourceTroubleError`. */
  stream(spent: (bytes: number) => void): AsyncIterable<Uint8Array>;
}

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

async function* checked(
  zip: ZipFile,
  entry: Entry,
  name: string,
  spent: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  let had = 0;
  let sum = 0;
  try {
    if (entry.compressionMethod === 0 && entry.compressedSize !== entry.uncompressedSize)
      throw lyingEntry(name);
    const stream = await zip.openReadStreamPromise(entry);
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      had += chunk.length;
      if (had > entry.uncompressedSize) throw lyingEntry(name);
      spent(chunk.length);
      sum = crc32(chunk, sum);
      yield chunk;
    }
  } catch (error) {
    throw error instanceof SourceTroubleError ? error : damagedEntry(name);
  }
  if (had !== entry.uncompressedSize || sum !== entry.crc32) throw damagedEntry(name);
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

/** True where two entries share bytes of the ZIP, as only bombs do. */
export function overlap(entries: readonly ZipEntry[]): boolean {
  const sorted = entries.toSorted((a, b) => a.from - b.from);
  return sorted.some((entry, i) => i > 0 && entry.from < sorted[i - 1]!.to);
}

/** True where an entry is small enough, by what the ZIP declares, to be held whole. */
export function fitsWhole(entry: ZipEntry): boolean {
  return entry.size <= LARGEST_WHOLE;
}
