import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { headOf } from "../bytes.ts";
import { isGzip } from "../gunzip.ts";
import type { Input } from "../input.ts";
import { SourceTroubleError, sourceTrouble } from "../source-trouble.ts";

/**
 * The bytes of an input, unpacked where they are gzip, whatever its name. Throws a `SourceTroubleError` «bomb» where more comes out
 * than `budget` has left, and zlib's own errors for a damaged file.
 */
export async function* unzipped(input: Input, budget: { left: number }): AsyncGenerator<Uint8Array> {
  // Browsers and servers unpack on the way and leave the name.
  if (!isGzip(await headOf(input.stream(), 3))) {
    yield* input.stream();
    return;
  }
  const packed = Readable.from(input.stream());
  const chunks = packed.pipe(createGunzip());
  packed.on("error", (error) => chunks.destroy(error));
  try {
    for await (const chunk of chunks as AsyncIterable<Uint8Array>) {
      budget.left -= chunk.length;
      if (budget.left < 0) throw new SourceTroubleError(bomb(input.name));
      yield chunk;
    }
  } finally {
    packed.destroy();
  }
}

const bomb = (file: string) =>
  sourceTrouble(
    "bomb",
    file,
    0,
    "unpacked it grows past all measure, so reading was ended here: unpack it yourself and give its parts",
    "يتضخّم عند فكّ ضغطه فوق كل حدّ، فتوقفت القراءة هنا: فكّه بنفسك وأعطِ أجزاءه",
  );
