import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync, zstdDecompressSync } from "node:zlib";
import { tooLongToHold } from "../bytes.ts";
import { isGzip } from "../gunzip.ts";
import { LARGEST_WHOLE } from "../input.ts";

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

/** A body without its chunks (RFC 9112, 7.1). Archives often keep the header but not the chunks: such a body comes back as it is. */
export function dechunked(body: Uint8Array): Uint8Array {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const parts: Uint8Array[] = [];
  for (let at = 0; ; ) {
    const end = bytes.indexOf("\r\n", at, "latin1");
    const size =
      end < 0 || end - at > 64
        ? null
        : /^\s*([\da-f]{1,8})\s*(?:;|$)/i.exec(bytes.toString("latin1", at, end));
    if (!size) return parts.length === 0 ? body : Buffer.concat(parts);
    const length = Number.parseInt(size[1]!, 16);
    if (length === 0) return Buffer.concat(parts);
    parts.push(bytes.subarray(end + 2, end + 2 + length));
    at = end + 2 + length + 2;
    if (at > bytes.length) return Buffer.concat(parts);
  }
}

/**
 * A body without the compression that `Content-Encoding` names, the last one first. A body that is not compressed after
 * all comes back as it is. Throws a `SourceTroubleError` «too-long» past `LARGEST_WHOLE`, and what zlib throws for damage.
 */
export function decoded(name: string, body: Uint8Array, encoding: string | null): Uint8Array {
  let bytes = body;
  // Nobody compresses twice but to do harm; two is what is allowed.
  for (const one of (encoding ?? "").toLowerCase().split(",").reverse().slice(0, 2)) {
    const named = one.trim();
    const unpack = UNPACK[named];
    if (!unpack || bytes.length === 0 || (named.endsWith("gzip") && !isGzip(bytes))) continue;
    try {
      bytes = unpack(bytes, { maxOutputLength: LARGEST_WHOLE });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") throw tooLongToHold(name);
      throw error;
    }
  }
  return bytes;
}
