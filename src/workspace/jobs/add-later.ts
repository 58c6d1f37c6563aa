import type { Sourced } from "../../sources/item.ts";
import type { ItemResult } from "../item-result.ts";
import { keep } from "../keep.ts";
import type { Workspace } from "../workspace.ts";
import { enqueue } from "./enqueue.ts";
import { openQueue } from "./queue.ts";

/** How long reports that are kept wait at most before workers may have them, in milliseconds. */
const EVERY = 10_000;

/**
 * Keeps all that `sources` gives and puts it into the queue, as well as whatever waited before. `told` hears of each
 * result, once it is on the disk. Gives how many documents were put in. Throws «needs-postgres» on SQLite, before
 * anything is kept.
 */
export async function addLater(
  workspace: Workspace,
  sources: AsyncIterable<Sourced>,
  told: (result: ItemResult) => Promise<void> | void,
): Promise<number> {
  const queue = await openQueue(workspace);
  try {
    let documents = 0;
    let last = performance.now();
    for await (const result of keep(workspace, sources)) {
      await told(result);
      if (performance.now() - last < EVERY) continue;
      documents += (await enqueue(workspace, queue)).documents;
      last = performance.now();
    }
    return documents + (await enqueue(workspace, queue)).documents;
  } finally {
    await queue.close();
  }
}
