import { closeSync, mkdirSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import { TawaturError } from "../errors.ts";
import { fileName } from "../exports/file-name.ts";
import type { DocumentRecord } from "../exports/record.ts";
import { recordJson } from "../exports/record-json.ts";

/** Writes one `<name>.json` a report into a folder. */
export interface Folder {
  /** The file written, or null where an earlier report of the same name has it already: nothing is overwritten. */
  put(record: DocumentRecord): string | null;
}

/** Opens a folder for writing and makes it where it is not there. */
export function openFolder(path: string): Folder {
  attempt(path, () => mkdirSync(path, { recursive: true }));
  const written = new Set<string>();
  return {
    put: (record) => {
      const name = `${fileName(record.doc)}.json`;
      if (written.has(name)) return null;
      written.add(name);
      const file = join(path, name);
      attempt(file, () => writePieces(file, record));
      return file;
    },
  };
}

function writePieces(path: string, record: DocumentRecord): void {
  const file = openSync(path, "w");
  try {
    for (const piece of recordJson(record, true)) writeSync(file, piece);
    writeSync(file, "\n");
  } finally {
    closeSync(file);
  }
}

function attempt(path: string, act: () => void): void {
  try {
    act();
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? String(cause);
    throw new TawaturError(
      "unwritable",
      `${path}  it cannot be written (${code})`,
      `${path}  تعذّرت الكتابة (${code})`,
      { cause },
    );
  }
}
