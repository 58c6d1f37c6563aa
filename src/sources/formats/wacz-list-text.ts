import { spend } from "../budget.ts";
import { wholeOf } from "../bytes.ts";
import type { Context, Input } from "../input.ts";
import type { ZipEntry } from "./zip-entry.ts";

/** The largest list in a WACZ that is read, in bytes; without its lists, an archive is read all the same. */
const LARGEST_LIST = 16 * 1024 * 1024;

/** A list in the archive as text; null where it is missing, damaged or too large: it only helps. */
export async function listOf(
  entries: readonly ZipEntry[],
  name: string,
  input: Input,
  context: Context,
): Promise<string | null> {
  const entry = entries.find((one) => one.name === name);
  if (!entry) return null;
  try {
    const stream = entry.stream((bytes) => spend(context.budget, bytes, input.name));
    return new TextDecoder().decode(await wholeOf(input.name, stream, LARGEST_LIST));
  } catch {
    return null;
  }
}
