import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { TawaturError } from "../errors.ts";
import { fileName } from "../exports/file-name.ts";
import type { DocumentRecord } from "../exports/record.ts";

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
      attempt(file, () => writeFileSync(file, `${JSON.stringify(record, null, 1)}\n`));
      return file;
    },
  };
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
