import { inflateRawSync } from "node:zlib";
import { LARGEST_WHOLE } from "../input.ts";

/** Everything that can stand behind an entry begins with these two letters. */
const NEXT = Buffer.from("PK", "latin1");

/** The bytes that begin at `from` and where they end; null where they cannot be unpacked. `packed`: how many there are, null where the header does not say; `spent` is told of work in vain. */
export function unpacked(
  zip: Buffer,
  from: number,
  method: number,
  packed: number | null,
  spent: (bytes: number) => void,
): { readonly bytes: Uint8Array; readonly to: number } | null {
  const to = packed === null ? zip.length : from + packed;
  if (from > zip.length || to > zip.length) return null;
  try {
    if (method === 8) {
      const options = { info: true, maxOutputLength: LARGEST_WHOLE } as const;
      // With «info», Node gives the engine too, which knows how far it read; the types do not say so.
      const { buffer, engine } = inflateRawSync(zip.subarray(from, to), options) as unknown as {
        readonly buffer: Buffer;
        readonly engine: { readonly bytesWritten: number };
      };
      return { bytes: buffer, to: from + engine.bytesWritten };
    }
    if (method !== 0) return null;
    if (packed !== null) return { bytes: zip.subarray(from, to), to };
    const end = zip.indexOf(NEXT, from);
    return end < 0 ? null : { bytes: zip.subarray(from, end), to: end };
  } catch (error) {
    // What did not work out cost time all the same: a thousand false headers must not make a thousand tries of it.
    const full = (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE";
    spent(full ? LARGEST_WHOLE : to - from);
    return null;
  }
}
