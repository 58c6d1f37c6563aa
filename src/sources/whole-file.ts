import { open } from "node:fs/promises";
import { LARGEST_REPORT } from "./lines.ts";

/** The bytes of a file, or null where it is longer than a report can be. */
export async function wholeFile(path: string): Promise<Uint8Array | null> {
  const handle = await open(path);
  try {
    if ((await handle.stat()).size > LARGEST_REPORT) return null;
    // The size of a device or a pipe is not known before it is read.
    const parts: Uint8Array[] = [];
    for await (const part of handle.createReadStream({ end: LARGEST_REPORT, autoClose: false }))
      parts.push(part);
    const bytes = Buffer.concat(parts);
    return bytes.length > LARGEST_REPORT ? null : bytes;
  } finally {
    await handle.close();
  }
}
