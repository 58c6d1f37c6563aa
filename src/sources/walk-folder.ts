import { lstatSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileTrouble } from "./file-trouble.ts";
import type { FoundFile } from "./files.ts";
import { isReadableName } from "./readable-name.ts";

/** The files in a folder and the folders in it that are read, in order of name, or the trouble with a folder. */
export function* folder(path: string): Generator<FoundFile> {
  let names: string[];
  try {
    names = readdirSync(path).sort();
  } catch (error) {
    yield fileTrouble(path, error);
    return;
  }
  for (const name of names) {
    if (name.startsWith(".") || name === "node_modules") continue;
    const inner = join(path, name);
    const entry = statSync(inner, { throwIfNoEntry: false });
    if (entry?.isDirectory()) {
      if (!lstatSync(inner).isSymbolicLink()) yield* folder(inner);
    } else if (isReadableName(name)) yield { path: inner, listed: true };
  }
}
