import { LARGEST_WHOLE } from "./input.ts";
import { SourceTroubleError, sourceTrouble } from "./source-trouble.ts";

/** All bytes of a stream. Throws a `SourceTroubleError` «too-long» past `most` bytes. */
export async function wholeOf(
  name: string,
  chunks: AsyncIterable<Uint8Array>,
  most: number = LARGEST_WHOLE,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > most) throw tooLongToHold(name, most);
    parts.push(chunk);
  }
  return parts.length === 1 ? parts[0]! : Buffer.concat(parts, length);
}

/** The first bytes of a stream: `length` of them, fewer only where it ends before. The stream is let go. */
export async function headOf(chunks: AsyncIterable<Uint8Array>, length: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let had = 0;
  for await (const chunk of chunks) {
    parts.push(chunk);
    had += chunk.length;
    if (had >= length) break;
  }
  return Buffer.concat(parts, had).subarray(0, length);
}

/** The trouble with what is too large to be read whole, to be thrown; `most`: bytes. */
export function tooLongToHold(name: string, most: number = LARGEST_WHOLE): SourceTroubleError {
  const megabytes = Math.floor(most / 1024 / 1024);
  return new SourceTroubleError(
    sourceTrouble(
      "too-long",
      name,
      0,
      `it is larger than ${megabytes} MB, the most that is read as one piece: split it`,
      `حجمه أكبر من ${megabytes} ميغابايت، وهو أقصى ما يُقرأ قطعةً واحدة: قسّمه`,
    ),
  );
}
