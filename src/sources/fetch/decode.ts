import { SourceTroubleError } from "../source-trouble.ts";
import { damaged, tooLarge } from "./decode-trouble.ts";
import type { FetchLimits } from "./policy.ts";
import { unpacked } from "./unpack.ts";

/** The codings that are asked for, as `Accept-Encoding` says it. */
export const ACCEPT_ENCODING = "gzip, br, deflate";

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
