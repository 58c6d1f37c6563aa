import { meterOf } from "../budget.ts";
import { containerOf } from "../container-of.ts";
import type { Context, Input } from "../input.ts";
import type { Sourced } from "../item.ts";
import { openInside } from "../open-inside.ts";
import { SourceTroubleError } from "../source-trouble.ts";
import { hashTrouble } from "./wacz-hash.ts";
import { listOf } from "./wacz-list-text.ts";
import { pageTitles, resourceHashes } from "./wacz-lists.ts";
import { openZip, type ZipArchive } from "./zip-archive.ts";
import { damagedZip } from "./zip-damaged.ts";
import { overlap } from "./zip-entry.ts";
import { emptyArchive, zipBomb } from "./zip-trouble.ts";

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
