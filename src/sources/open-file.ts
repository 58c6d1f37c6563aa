import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { Custody } from "./custody.ts";
import { fileTrouble } from "./file-trouble.ts";
import type { Input } from "./input.ts";
import { streamed } from "./input-bytes.ts";
import type { Metadata } from "./metadata.ts";
import type { SourceTrouble } from "./source-trouble.ts";
import { Spool } from "./spool.ts";

/** A path on the disk as an input, or why it cannot be one. `takenAt`: an ISO instant. */
export async function openPath(
  path: string,
  known: readonly Metadata[],
  takenAt: string,
): Promise<Input | SourceTrouble> {
  try {
    const stats = await stat(path);
    const custody: Custody = {
      ...fromHere("file", resolve(path), takenAt),
      modifiedAt: stats.isFile() ? stats.mtime.toISOString() : null,
    };
    // A pipe gives its bytes once, and says nothing of how many.
    if (!stats.isFile()) return fromStream(path, createReadStream(path), custody, known);
    return {
      ...streamed(path, stats.size, () => createReadStream(path)),
      path: resolve(path),
      contentType: null,
      url: null,
      custody,
      known,
    };
  } catch (error) {
    return fileTrouble(path, error);
  }
}

/** Standard input as an input, called «stdin». `takenAt`: an ISO instant. */
export function openStandardInput(chunks: AsyncIterable<Uint8Array>, takenAt: string): Input {
  return fromStream("stdin", chunks, fromHere("standard-input", "stdin", takenAt), []);
}

function fromHere(method: Custody["method"], source: string, takenAt: string): Custody {
  return { method, source, position: null, containers: [], takenAt, modifiedAt: null, response: null };
}

function fromStream(
  name: string,
  chunks: AsyncIterable<Uint8Array>,
  custody: Custody,
  known: readonly Metadata[],
): Input {
  const spool = new Spool(name, chunks);
  return {
    ...streamed(name, null, () => spool.stream()),
    path: null,
    contentType: null,
    url: null,
    custody,
    known,
  };
}
