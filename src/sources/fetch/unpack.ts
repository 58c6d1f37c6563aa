import { pipeline, type Transform } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from "node:zlib";
import { SourceTroubleError } from "../source-trouble.ts";
import { bomb, damaged } from "./decode-trouble.ts";
import type { FetchLimits } from "./policy.ts";

/** Below this many unpacked bytes nothing is a bomb, however well it was packed. */
const SMALL = 1024 * 1024;

/** One coding taken off. What comes out is counted against what went in; throws a `SourceTroubleError` «bomb» or «damaged». */
export async function* unpacked(
  address: string,
  packed: AsyncIterable<Uint8Array>,
  coding: string,
  limits: FetchLimits,
): AsyncGenerator<Uint8Array> {
  let into = 0;
  let out = 0;
  async function* tallied(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
    into += first.length;
    yield first;
    for await (const chunk of { [Symbol.asyncIterator]: () => rest }) {
      into += chunk.length;
      yield chunk;
    }
  }
  const chunks = packed[Symbol.asyncIterator]();
  const first = await chunks.next();
  if (first.done) return;
  const decoder = decoderOf(coding, first.value);
  if (decoder === null) throw new SourceTroubleError(damaged(address));
  try {
    for await (const chunk of pipeline(tallied(first.value, chunks), decoder, () => {})) {
      out += chunk.length;
      if (out > SMALL && out > into * limits.ratio) throw new SourceTroubleError(bomb(address, limits.ratio));
      yield chunk;
    }
  } catch (error) {
    const code = String((error as NodeJS.ErrnoException).code ?? "");
    // zlib's own errors; brotli's begin with «ERR_» and two underlines.
    throw /^(?:Z_|ERR__|ERR_BROTLI)/.test(code) ? new SourceTroubleError(damaged(address)) : error;
  }
}

function decoderOf(coding: string, first: Uint8Array): Transform | null {
  if (coding === "gzip" || coding === "x-gzip") return createGunzip();
  if (coding === "br") return createBrotliDecompress();
  // «deflate» means zlib, but some servers send it without zlib's header, whose first byte ends in 8.
  if (coding === "deflate") return ((first[0] ?? 8) & 15) === 8 ? createInflate() : createInflateRaw();
  return null;
}
