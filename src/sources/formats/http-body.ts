import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync, zstdDecompressSync } from "node:zlib";
import { tooLongToHold } from "../bytes.ts";
import { isGzip } from "../gunzip.ts";
import { LARGEST_WHOLE } from "../input.ts";
import { asText } from "./as-text.ts";

/** How many times its own size deflate can grow (zlib.net/zlib_tech.html). */
const MOST_RATIO = 1032;

type Unpack = (bytes: Uint8Array, options: { readonly maxOutputLength: number }) => Uint8Array;

const UNPACK: Readonly<Record<string, Unpack>> = {
  gzip: gunzipSync,
  "x-gzip": gunzipSync,
  // Half of the servers that say «deflate» mean it without the zlib header.
  deflate: (bytes, options) =>
    (bytes[0]! & 15) === 8 ? inflateSync(bytes, options) : inflateRawSync(bytes, options),
  br: brotliDecompressSync,
  zstd: zstdDecompressSync,
};

/**
 * A body without the compression that `Content-Encoding` names, the last one first. A body that is not compressed after
 * all comes back as it is. `spent` is told of work in vain. Throws a `SourceTroubleError` «too-long» past `LARGEST_WHOLE`, and what zlib throws for damage.
 */
export function decoded(
  name: string,
  body: Uint8Array,
  encoding: string | null,
  spent: (bytes: number) => void = () => {},
): Uint8Array {
  let bytes = body;
  // Nobody compresses twice but to do harm; two is what is allowed.
  for (const one of (encoding ?? "").toLowerCase().split(",").reverse().slice(0, 2)) {
    const named = one.trim();
    const unpack = UNPACK[named];
    if (!unpack || bytes.length === 0 || (named.endsWith("gzip") && !isGzip(bytes))) continue;
    try {
      bytes = unpack(bytes, { maxOutputLength: LARGEST_WHOLE });
    } catch (error) {
      const full = (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE";
      // Archives that keep a body unpacked often keep the header too.
      if (!full && asText(bytes) !== null) continue;
      // What did not work out cost time all the same: an archive can hold a million bodies of a hundred bytes that explode.
      spent(full ? LARGEST_WHOLE : Math.min(LARGEST_WHOLE, MOST_RATIO * bytes.length));
      throw full ? tooLongToHold(name) : error;
    }
  }
  return bytes;
}
