import { globSync, statSync } from "node:fs";
import { fileTrouble } from "./file-trouble.ts";
import type { FoundFile } from "./files.ts";
import { MANIFEST } from "./manifest.ts";
import { sourceTrouble } from "./source-trouble.ts";
import { folder } from "./walk-folder.ts";

/**
 * The files that a path, a folder or a glob means, in order of name. `listed`: found in a folder rather than named.
 * Hidden files and folders are left out; links to folders are not followed, so that a circle of links cannot hold the walk.
 */
export function* walk(path: string): Generator<FoundFile> {
  yield* meant(path, true);
}

/** `pattern`: the path may be one. What a pattern found is none: a link to nothing called «*.txt» would find itself for ever. */
function* meant(path: string, pattern: boolean): Generator<FoundFile> {
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
  for (const path of found) yield* meant(path, false);
}
