import { createGunzip } from "node:zlib";
import { brokenGzip } from "./gzip-trouble.ts";

/** How many compressed bytes go in at a time: where damage is met, at most what these would have given is lost. */
const STEP = 16 * 1024;

/** How many bytes come out at a time (64 KB): each piece is a way to another thread and back. */
const OUT = 64 * 1024;

/** True for bytes that begin as gzip does (RFC 1952). */
export function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b && head[2] === 8;
}

/**
 * The bytes inside gzip, all its members one after the other. Everything before a damage or a missing end is given
 * first; then a `SourceTroubleError` «broken-gzip» is thrown.
 */
export async function* gunzipped(
  name: string,
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip({ chunkSize: OUT });
  let out: Uint8Array[] = [];
  let error: Error | null = null;
  gunzip.on("data", (chunk: Uint8Array) => out.push(chunk));
  // A write that meets damage is never called back: the closing of the stream ends the wait for it.
  let wake = (): void => {};
  gunzip.on("error", (wrong) => {
    error = wrong;
  });
  gunzip.on("close", () => wake());
  const taken = (): Uint8Array[] => {
    const had = out;
    out = [];
    return had;
  };
  try {
    for await (const chunk of chunks) {
      for (let from = 0; from < chunk.length && error === null; from += STEP) {
        await new Promise<void>((done) => {
          wake = done;
          gunzip.write(chunk.subarray(from, from + STEP), () => done());
        });
        yield* taken();
      }
      if (error !== null) break;
    }
    if (error === null) {
      await new Promise<void>((done) => {
        wake = done;
        gunzip.end();
      });
      yield* taken();
    }
    if (error !== null) throw brokenGzip(name);
  } finally {
    gunzip.destroy();
  }
}
