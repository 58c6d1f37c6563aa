import type { Sourced } from "../sources/item.ts";
import { addDocuments } from "../store/add.ts";
import type { NewDocument } from "../store/new-document.ts";
import { documentOfItem } from "./document-of-item.ts";
import { type ItemResult, keptItem, type RefusedItem } from "./item-result.ts";
import type { Workspace } from "./workspace.ts";

/** The most reports, and the most bytes of them, that wait to be kept together. */
const MOST_REPORTS = 200;
const MOST_BYTES = 16 * 1024 * 1024;

/**
 * Keeps what `sources` gives, in batches, and says of each what became of it once it is on the disk. A broken item
 * stops nothing; an error of the store ends it, with everything said so far kept.
 */
export async function* keep(
  workspace: Workspace,
  sources: AsyncIterable<Sourced>,
): AsyncGenerator<ItemResult> {
  let batch: (NewDocument | RefusedItem)[] = [];
  let bytes = 0;
  for await (const sourced of sources) {
    if (sourced.kind === "trouble") {
      const { trouble } = sourced;
      batch.push({ outcome: trouble.warning ? "noted" : "refused", name: trouble.file, trouble });
    } else {
      const document = documentOfItem(sourced.item);
      batch.push(document);
      bytes += document.raw.length + 2 * document.text.length;
    }
    if (batch.length >= MOST_REPORTS || bytes >= MOST_BYTES) {
      yield* keepBatch(workspace, batch);
      batch = [];
      bytes = 0;
    }
  }
  yield* keepBatch(workspace, batch);
}

async function* keepBatch(
  workspace: Workspace,
  batch: readonly (NewDocument | RefusedItem)[],
): AsyncGenerator<ItemResult> {
  const documents = batch.filter((one) => "raw" in one);
  const added = await addDocuments(workspace.database, documents, workspace.now());
  let i = 0;
  for (const one of batch) {
    if ("raw" in one) {
      const outcome = added[i++]!;
      const before = outcome.before === null ? null : await textOf(workspace, outcome.before);
      yield keptItem(one, outcome, before);
    } else yield one;
  }
}

async function textOf({ database }: Workspace, versionId: number): Promise<string> {
  const { text } = await database.read
    .selectFrom("version")
    .select("text")
    .where("id", "=", versionId)
    .executeTakeFirstOrThrow();
  return text;
}
