import { globSync, lstatSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileTrouble } from "./file-trouble.ts";
import type { FoundFile } from "./files.ts";
import { MANIFEST } from "./manifest.ts";
import { sourceTrouble } from "./source-trouble.ts";

/** The endings of files that are read out of folders; behind each, «.gz» may stand. */
const READABLE =
  /\.(?:txt|text|md|html?|xhtml|jsonl|ndjson|json|csv|tsv|xlsx|docx|pdf|rss|atom|rdf|xml|warc|wacz|zip)(?:\.gz)?$/i;

/** Files that tell of a folder's other files. */
const ABOUT = /^(?:readme|license|licence|notice|changelog|contributing)(?:\.[a-z]{2})?(?:\.(?:md|txt))?$/i;

/** True for the name of a file that is read where a whole folder is given. */
export function isReadableName(name: string): boolean {
  return READABLE.test(name) && !name.startsWith(".") && name !== MANIFEST && !ABOUT.test(name);
}

/**
 * The files that a path, a folder or a glob means, in order of name. `listed`: found in a folder rather than named.
 * Hidden files and folders are left out; links to folders are not followed, so that a circle of links cannot hold the walk.
 */
export function* walk(path: string): Generator<FoundFile> {
  let stats: ReturnType<typeof statSync> | undefined;
  try {
    stats = statSync(path);
  } catch (error) {
    if (/[*?[{]/.test(path)) yield* globbed(path);
    else yield fileTrouble(path, error);
    return;
  }
  if (!stats.isDirectory()) {
    yield { path, listed: false };
    return;
  }
  let any = false;
  for (const file of folder(path)) {
    any = true;
    yield file;
  }
  if (!any) {
    yield sourceTrouble(
      "empty-folder",
      path,
      0,
      "there is nothing to read in this folder: no text, web page, PDF, Word, table, JSON, feed or archive file",
      "لا شيء يُقرأ في هذا المجلد: لا نص ولا صفحة ويب ولا PDF ولا Word ولا جدول ولا JSON ولا خلاصة ولا أرشيف",
    );
  }
}

function* globbed(pattern: string): Generator<FoundFile> {
  const found = globSync(pattern)
    .filter((path) => !path.endsWith(MANIFEST))
    .sort();
  if (found.length === 0)
    yield sourceTrouble("no-match", pattern, 0, "no file matches this pattern", "لا ملف يوافق هذا النمط");
  for (const path of found) yield* walk(path);
}

function* folder(path: string): Generator<FoundFile> {
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
