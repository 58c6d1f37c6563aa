import { pipeline, type Transform } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from "node:zlib";
import { type SourceTrouble, SourceTroubleError, sourceTrouble } from "../source-trouble.ts";
import type { FetchLimits } from "./policy.ts";

/** The codings that are asked for, as `Accept-Encoding` says it. */
export const ACCEPT_ENCODING = "gzip, br, deflate";
/** Below this many unpacked bytes nothing is a bomb, however well it was packed. */
const SMALL = 1024 * 1024;
/** More codings one over the other than this are no server's honest work. */
const MOST_CODINGS = 2;

/**
 * All bytes of a body, unpacked as its `Content-Encoding` says. Rejects with a `SourceTroubleError` «too-large»,
 * «bomb» or «damaged»; what the body itself throws is passed on.
 */
export async function decodedBody(
  address: string,
  body: AsyncIterable<Uint8Array>,
  contentEncoding: string | null,
  limits: FetchLimits,
): Promise<Uint8Array> {
  const codings = (contentEncoding ?? "")
    .toLowerCase()
    .split(",")
    .map((coding) => coding.trim())
    .filter((coding) => coding !== "" && coding !== "identity");
  if (codings.length > MOST_CODINGS) throw new SourceTroubleError(damaged(address));
  let chunks = counted(body, limits.wireBytes, address);
  for (const coding of codings.reverse()) chunks = unpacked(address, chunks, coding, limits);
  const parts: Uint8Array[] = [];
  for await (const chunk of counted(chunks, limits.decodedBytes, address)) parts.push(chunk);
  return Buffer.concat(parts);
}

async function* counted(
  chunks: AsyncIterable<Uint8Array>,
  most: number,
  address: string,
): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    if (bytes > most) throw new SourceTroubleError(tooLarge(address, most));
    yield chunk;
  }
}

/** One coding taken off. What comes out is counted against what went in. */
async function* unpacked(
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

/** The trouble with an answer that has more bytes than `most`. */
export function tooLarge(address: string, most: number): SourceTrouble {
  const size = most >= 1024 * 1024 ? `${Math.floor(most / 1024 / 1024)} MB` : `${most} bytes`;
  const arabicSize = most >= 1024 * 1024 ? `${Math.floor(most / 1024 / 1024)} ميغابايت` : `${most} بايتاً`;
  const says = `the answer has more than ${size}, which no report has: fetch it yourself and give the file`;
  return sourceTrouble(
    "too-large",
    address,
    0,
    says,
    `الجواب أكبر من ${arabicSize}، وليس هذا حجم تقرير: نزّله بنفسك وأعطِ الملف`,
  );
}

function bomb(address: string, ratio: number): SourceTrouble {
  const says = `the answer unpacks to more than ${ratio} times its size, as only bombs do: leave this address out`;
  const arabic = `الجواب ينفك إلى أكثر من ${ratio} ضعف حجمه، وهذا شأن القنابل المضغوطة: اترك هذا العنوان`;
  return sourceTrouble("bomb", address, 0, says, arabic);
}

function damaged(address: string): SourceTrouble {
  const says = "the answer is packed in a way that cannot be unpacked, or is cut off: try again later";
  return sourceTrouble(
    "damaged",
    address,
    0,
    says,
    "الجواب مضغوط بما لا يمكن فكّه أو هو مبتور: أعد المحاولة لاحقاً",
  );
}
