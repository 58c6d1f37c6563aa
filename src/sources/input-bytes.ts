import { tooLongToHold, wholeOf } from "./bytes.ts";
import { type Input, LARGEST_WHOLE } from "./input.ts";

/** The part of an input that gives its bytes. */
type Bytes = Pick<Input, "name" | "size" | "whole" | "stream">;

/** Bytes at hand as an input gives them. */
export function heldWhole(name: string, bytes: Uint8Array): Bytes {
  return {
    name,
    size: bytes.length,
    whole: async () => bytes,
    async *stream() {
      yield bytes;
    },
  };
}

/** Bytes as an input gives them, from a function that streams them anew each time. `size`: null where not known before reading. */
export function streamed(name: string, size: number | null, stream: () => AsyncIterable<Uint8Array>): Bytes {
  return {
    name,
    size,
    stream,
    async whole() {
      if (size !== null && size > LARGEST_WHOLE) throw tooLongToHold(name);
      return wholeOf(name, stream());
    },
  };
}
