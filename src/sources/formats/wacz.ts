import { createHash } from "node:crypto";
import { meterOf, spend } from "../budget.ts";
import { wholeOf } from "../bytes.ts";
import { containerOf } from "../container-of.ts";
import { troubleOf } from "../gather-trouble.ts";
import type { Context, Input } from "../input.ts";
import type { Sourced } from "../item.ts";
import { openInside } from "../open-file.ts";
import { type SourceTrouble, SourceTroubleError, sourceTrouble } from "../source-trouble.ts";
import { pageTitles, resourceHashes } from "./wacz-lists.ts";
import { openZip, overlap, type ZipArchive, type ZipEntry } from "./zip-archive.ts";
import { damagedZip, emptyArchive, zipBomb } from "./zip-trouble.ts";

/** The largest list in a WACZ that is read, in bytes; without its lists, an archive is read all the same. */
const LARGEST_LIST = 16 * 1024 * 1024;

/**
 * The pages of a WACZ (web archive collection, specs.webrecorder.net/wacz): the WARCs in its folder `archive`, streamed.
 * A title out of its list of pages is used only where a page has none of its own.
 */
export async function* readWacz(input: Input, context: Context): AsyncGenerator<Sourced> {
  const container = await containerOf(input);
  let zip: ZipArchive;
  try {
    zip = await openZip(input);
  } catch (error) {
    if (error instanceof SourceTroubleError) throw error;
    yield { kind: "trouble", trouble: damagedZip(input.name, false) };
    return;
  }
  try {
    if (overlap(zip.entries)) {
      yield { kind: "trouble", trouble: zipBomb(input.name) };
      return;
    }
    const list = (name: string) => listOf(zip.entries, name, input, context);
    const hashes = resourceHashes(await list("datapackage.json"));
    const titles = pageTitles(await list("pages/pages.jsonl"));
    const archives = zip.entries.filter(({ name }) => /^archive\/[^/]+\.warc(?:\.gz)?$/.test(name));
    for (const entry of archives) {
      const name = `${input.name}!${entry.name}`;
      const meter = meterOf(context.budget, name);
      const stream = (): AsyncIterable<Uint8Array> => entry.stream(meter());
      const expected = hashes.get(entry.name);
      if (expected !== undefined) {
        const trouble = await hashTrouble(name, stream(), expected);
        if (trouble) yield { kind: "trouble", trouble };
      }
      const warc = openInside(input, {
        name: entry.name,
        position: `entry ${entry.name}`,
        container,
        bytes: { size: entry.size, stream },
        modifiedAt: entry.modifiedAt,
      });
      yield* titled(context.open(warc), titles);
      if (context.budget.left < 0) return;
    }
    if (zip.error) yield { kind: "trouble", trouble: damagedZip(input.name, true) };
    else if (archives.length === 0) yield { kind: "trouble", trouble: emptyArchive(input.name) };
  } finally {
    zip.close();
  }
}

async function* titled(
  sourced: AsyncIterable<Sourced>,
  titles: ReadonlyMap<string, string>,
): AsyncGenerator<Sourced> {
  for await (const one of sourced) {
    const title = one.kind === "item" && one.item.title === null ? titles.get(one.item.url ?? "") : undefined;
    yield one.kind === "item" && title !== undefined ? { kind: "item", item: { ...one.item, title } } : one;
  }
}

/** A list in the archive as text; null where it is missing, damaged or too large: it only helps. */
async function listOf(
  entries: readonly ZipEntry[],
  name: string,
  input: Input,
  context: Context,
): Promise<string | null> {
  const entry = entries.find((one) => one.name === name);
  if (!entry) return null;
  try {
    const stream = entry.stream((bytes) => spend(context.budget, bytes, input.name));
    return new TextDecoder().decode(await wholeOf(input.name, stream, LARGEST_LIST));
  } catch {
    return null;
  }
}

async function hashTrouble(
  name: string,
  chunks: AsyncIterable<Uint8Array>,
  expected: string,
): Promise<SourceTrouble | null> {
  const hash = createHash("sha256");
  try {
    for await (const chunk of chunks) hash.update(chunk);
  } catch (error) {
    // Damage is told again, with what could be read, where the archive is opened.
    const trouble = troubleOf(name, error);
    return trouble.code === "bomb" ? trouble : null;
  }
  if (hash.digest("hex") === expected) return null;
  return sourceTrouble(
    "damaged",
    name,
    0,
    "this archive differs from the hash in datapackage.json: it is damaged or was changed later (it is read all the same); compare it with another copy",
    "يختلف هذا الأرشيف عن البصمة في datapackage.json: تالف أو عُدّل لاحقاً (يُقرأ مع ذلك)؛ قارنه بنسخة أخرى",
    true,
  );
}
