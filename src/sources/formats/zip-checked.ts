import { crc32 } from "node:zlib";
import type { Entry, ZipFile } from "yauzl";
import { SourceTroubleError } from "../source-trouble.ts";
import { damagedEntry, lyingEntry } from "./zip-entry-trouble.ts";

/** The bytes of an entry, checked against length and checksum; `spent` is told of each piece first. Throws a `SourceTroubleError`. */
export async function* checked(
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
