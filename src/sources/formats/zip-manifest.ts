import { spend } from "../budget.ts";
import { wholeOf } from "../bytes.ts";
import { troubleOf } from "../gather-trouble.ts";
import type { Context } from "../input.ts";
import type { Sourced } from "../item.ts";
import { MANIFEST } from "../manifest.ts";
import { type Metadata, metadataOf } from "../metadata.ts";
import { sourceTrouble } from "../source-trouble.ts";
import type { ZipEntry } from "./zip-entry.ts";

/** The largest manifest that is read, in bytes. */
const LARGEST = 4 * 1024 * 1024;
/** All manifests of one archive together, in bytes: they are held in memory while it is read. */
const LARGEST_TOGETHER = 4 * LARGEST;

/** What the manifests in an archive say. */
export interface KnownInside {
  /** Of an entry, by its whole name; null where no manifest names it. */
  of(name: string): Metadata | null;
  /** How many of the entries are manifests. */
  readonly manifests: number;
}

/** Reads every `manifest.json` of an archive: each speaks of the files in its own folder. Wrong ones are told and let be. */
export async function* manifestsOf(
  archive: string,
  entries: readonly ZipEntry[],
  context: Context,
): AsyncGenerator<Sourced, KnownInside> {
  const files = new Map<string, Metadata>();
  const names = new Set(entries.map(({ name }) => name));
  let left = LARGEST_TOGETHER;
  const manifests = entries.filter(({ name }) => name === MANIFEST || name.endsWith(`/${MANIFEST}`));
  for (const entry of manifests) {
    const name = `${archive}!${entry.name}`;
    const folder = entry.name.slice(0, -MANIFEST.length);
    try {
      const stream = entry.stream((bytes) => spend(context.budget, bytes, name));
      const bytes = await wholeOf(name, stream, Math.min(LARGEST, left));
      left -= bytes.length;
      const list = listOf(bytes);
      if (list === null) yield { kind: "trouble", trouble: wrongManifest(name) };
      for (const row of list ?? []) {
        const file = `${folder}${row.file}`;
        if (typeof row.file === "string" && names.has(file) && !files.has(file))
          files.set(file, metadataOf(row));
      }
    } catch (error) {
      yield { kind: "trouble", trouble: troubleOf(name, error) };
    }
  }
  return { of: (name) => files.get(name) ?? null, manifests: manifests.length };
}

function listOf(bytes: Uint8Array): readonly Readonly<Record<string, unknown>>[] | null {
  try {
    const list: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return Array.isArray(list) ? list.filter((row) => typeof row === "object" && row !== null) : null;
  } catch {
    return null;
  }
}

function wrongManifest(name: string) {
  return sourceTrouble(
    "wrong-manifest",
    name,
    0,
    `this manifest is wrong: it must be a list of {"file", "outlet", "published", "url"}`,
    `البيان غير سليم: يجب أن يكون قائمة من {"file", "outlet", "published", "url"}`,
  );
}
