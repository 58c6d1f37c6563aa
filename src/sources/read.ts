import { createReadStream } from "node:fs";
import { basename, dirname } from "node:path";
import { createGunzip } from "node:zlib";
import { documentOf, withTitle } from "./document-of.ts";
import { textOf } from "./encoding.ts";
import { fileTrouble } from "./file-trouble.ts";
import { filesOf } from "./files.ts";
import type { Defaults, Found } from "./found.ts";
import { frontMatterOf } from "./front-matter.ts";
import { readJsonLines, tooLong } from "./json-lines.ts";
import { MANIFEST, type Manifest, readManifest } from "./manifest.ts";
import { sourceTrouble } from "./source-trouble.ts";
import { readStream } from "./standard-input.ts";
import { wholeFile } from "./whole-file.ts";

/**
 * Every report under the given paths (files, folders, globs, `-` for `input`), one after the other, and every trouble
 * met on the way. One report is held at a time. Nothing is thrown for what the files hold.
 */
export async function* readSources(
  paths: readonly string[],
  defaults: Defaults,
  input: AsyncIterable<Uint8Array>,
): AsyncGenerator<Found> {
  const manifests = new Map<string, Manifest>();
  for (const file of filesOf(paths)) {
    if ("code" in file) {
      yield { kind: "trouble", trouble: file };
      continue;
    }
    if (file.path === "-") {
      yield* readStream("stdin", input, defaults);
      continue;
    }
    if (basename(file.path) === MANIFEST) continue;
    const folder = dirname(file.path);
    let manifest = manifests.get(folder);
    if (!manifest) {
      manifest = readManifest(folder);
      manifests.set(folder, manifest);
      for (const trouble of manifest.troubles) yield { kind: "trouble", trouble };
    }
    if (/\.jsonl(\.gz)?$/.test(file.path)) yield* readJsonFile(file.path, manifest, defaults);
    else yield* readTextFile(file.path, manifest, defaults);
  }
}

async function* readJsonFile(path: string, manifest: Manifest, defaults: Defaults): AsyncGenerator<Found> {
  const raw = createReadStream(path);
  const zipped = path.endsWith(".gz");
  const chunks = zipped ? raw.pipe(createGunzip()) : raw;
  if (zipped) raw.on("error", (error) => chunks.destroy(error));
  try {
    const name = basename(path);
    const beside = manifest.files.get(name);
    yield* readJsonLines(path, name.replace(/\.jsonl(\.gz)?$/, ""), chunks, defaults, beside);
  } catch (error) {
    const code = String((error as NodeJS.ErrnoException).code ?? "");
    const says = "it is no whole gzip file: it is damaged or cut off";
    const trouble = code.startsWith("Z_")
      ? sourceTrouble("broken-gzip", path, 0, says, "ليس ملف gzip سليماً: تالف أو مبتور")
      : fileTrouble(path, error);
    yield { kind: "trouble", trouble };
  }
}

async function* readTextFile(path: string, manifest: Manifest, defaults: Defaults): AsyncGenerator<Found> {
  let bytes: Uint8Array | null;
  try {
    bytes = await wholeFile(path);
  } catch (error) {
    yield { kind: "trouble", trouble: fileTrouble(path, error) };
    return;
  }
  if (bytes === null) yield { kind: "trouble", trouble: tooLong(path, 0) };
  else yield* readText(path, bytes, manifest, defaults);
}

/** A report from the bytes of one text file. */
export function* readText(
  path: string,
  bytes: Uint8Array,
  manifest: Manifest,
  defaults: Defaults,
): Generator<Found> {
  const text = textOf(path, bytes);
  if (typeof text !== "string") {
    yield { kind: "trouble", trouble: text };
    return;
  }
  const { metadata, body, troubles } = frontMatterOf(path, text);
  for (const trouble of troubles) yield { kind: "trouble", trouble };
  const beside = manifest.files.get(basename(path)) ?? {};
  const name = basename(path).replace(/\.(txt|md|text)$/, "");
  const whole = body.trim() === "" && !metadata.title ? "" : withTitle(metadata.title, body);
  yield* documentOf(path, 0, name, whole, [metadata, beside], defaults);
}
