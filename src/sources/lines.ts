/** The longest report that is read, in bytes. News reports are thousands of times shorter. */
export const LARGEST_REPORT = 4 * 1024 * 1024;

/** A line of a stream: its number (1 is the first) and its bytes, or null where it is longer than a report can be. */
export interface Line {
  readonly number: number;
  readonly bytes: Uint8Array | null;
}

const NEWLINE = 10;

/** The lines of a stream of bytes, without their ends. Never holds more than one line; too long a line is let go. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let number = 1;
  const take = (part: Uint8Array): void => {
    length += part.length;
    if (length > LARGEST_REPORT) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  const line = (): Line => {
    const bytes = length > LARGEST_REPORT ? null : parts.length === 1 ? parts[0]! : Buffer.concat(parts);
    parts = [];
    length = 0;
    return { number: number++, bytes };
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      take(chunk.subarray(from, at));
      yield line();
      from = at + 1;
    }
    take(chunk.subarray(from));
  }
  if (length > 0) yield line();
}
