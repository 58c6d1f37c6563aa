import { globSync, lstatSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileTrouble } from "./file-trouble.ts";
import { MANIFEST } from "./manifest.ts";
import { type SourceTrouble, sourceTrouble } from "./source-trouble.ts";

/** A file to read, or the trouble with a path that was given. */
export type FoundFile = { readonly path: string; readonly listed: boolean } | SourceTrouble;

/** The endings of files that are read out of folders. */
const ENDINGS = [".txt", ".jsonl", ".jsonl.gz"];
const isReport = (name: string): boolean => ENDINGS.some((ending) => name.endsWith(ending));

/**
 * The files that the given paths mean, folders and globs opened, in order of name; each file once. `-` stays `-`.
 * Links to folders inside a folder are not followed, so that a circle of links cannot hold the walk.
 */
export function* filesOf(paths: readonly string[]): Generator<FoundFile> {
  const seen = new Set<string>();
  for (const path of paths) {
    for (const file of opened(path)) {
      if ("code" in file) yield file;
      else if (!seen.has(file.path)) {
        seen.add(file.path);
        yield file;
      }
    }
  }
}

/** `pattern`: the path may be one; what a pattern found is none. */
function* opened(path: string, pattern = true): Generator<FoundFile> {
  if (path === "-") {
    yield { path, listed: false };
    return;
  }
  let stats: ReturnType<typeof statSync> | undefined;
  try {
    stats = statSync(path);
  } catch (error) {
    if (pattern && /[*?[{]/.test(path)) yield* globbed(path);
    else yield fileTrouble(path, error);
    return;
  }
  if (!stats.isDirectory()) {
    yield { path, listed: false };
    return;
  }
  let any = false;
  for (const file of walked(path)) {
    any = true;
    yield file;
  }
  if (!any) {
    const says = "there is no .txt, .jsonl or .jsonl.gz file in this folder";
    yield sourceTrouble("empty-folder", path, 0, says, "لا ملف ‎.txt أو ‎.jsonl أو ‎.jsonl.gz في هذا المجلد");
  }
}

function* globbed(pattern: string): Generator<FoundFile> {
  const found = globSync(pattern)
    .filter((path) => !path.endsWith(MANIFEST))
    .sort();
  if (found.length === 0)
    yield sourceTrouble("no-match", pattern, 0, "no file matches this pattern", "لا ملف يوافق هذا النمط");
  for (const path of found) yield* opened(path, false);
}

function* walked(folder: string): Generator<FoundFile> {
  let names: string[];
  try {
    names = readdirSync(folder).sort();
  } catch (error) {
    yield fileTrouble(folder, error);
    return;
  }
  for (const name of names) {
    const path = join(folder, name);
    const entry = statSync(path, { throwIfNoEntry: false });
    if (entry?.isDirectory()) {
      if (!name.startsWith(".") && name !== "node_modules" && !lstatSync(path).isSymbolicLink())
        yield* walked(path);
    } else if (isReport(name)) yield { path, listed: true };
  }
}
