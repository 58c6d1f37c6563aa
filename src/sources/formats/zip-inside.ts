import { meterOf } from "../budget.ts";
import { wholeOf } from "../bytes.ts";
import type { Container } from "../custody.ts";
import type { Context, Input } from "../input.ts";
import type { Metadata } from "../metadata.ts";
import { openInside } from "../open-inside.ts";
import { fitsWhole, type ZipEntry } from "./zip-entry.ts";

/** An entry as an input. What cannot be held whole is streamed, for formats that can do with that. */
export async function insideOf(
  entry: ZipEntry,
  input: Input,
  context: Context,
  container: Container,
  known: { readonly of: (name: string) => Metadata | null },
): Promise<Input> {
  const name = `${input.name}!${entry.name}`;
  const meter = meterOf(context.budget, name);
  const stream = (): AsyncIterable<Uint8Array> => entry.stream(meter());
  const beside = known.of(entry.name);
  const place = {
    name: entry.name,
    position: `entry ${entry.name}`,
    container,
    modifiedAt: entry.modifiedAt,
    known: beside ? [beside] : [],
  };
  if (!fitsWhole(entry)) return openInside(input, { ...place, bytes: { size: entry.size, stream } });
  try {
    return openInside(input, { ...place, bytes: await wholeOf(name, stream()) });
  } catch (error) {
    // Told where the entry is opened, like any other trouble with it.
    const failing = async function* (): AsyncGenerator<Uint8Array> {
      yield* [];
      throw error;
    };
    return openInside(input, { ...place, bytes: { size: entry.size, stream: failing } });
  }
}
