import type { Sourced } from "../sources/item.ts";
import type { ItemResult } from "./item-result.ts";
import { addLater } from "./jobs/add-later.ts";
import { openBatches } from "./jobs/open-batches.ts";
import { keep } from "./keep.ts";
import { type ReadSoFar, readPending } from "./read-pending.ts";
import { startReaders } from "./readers.ts";
import type { Workspace } from "./workspace.ts";

/** Who wants to hear of the work while it goes on. */
export interface AddListener {
  /** Each result, once it is on the disk. Awaited, so that a slow listener slows the work. */
  result(result: ItemResult): Promise<void> | void;
  /** How far reading is. */
  reading(soFar: ReadSoFar): void;
}

/** What adding did. */
export interface AddedAndRead extends ReadSoFar {
  /** Documents that were put into the queue for workers instead of being read here. */
  readonly waiting: number;
}

/**
 * Keeps all that `sources` gives and reads it meanwhile on other threads, as well as whatever an earlier run that was
 * broken off left unread. In PostgreSQL it goes to the queue of the workers instead where that is asked for (`later`),
 * and where batches for this state of the engine are open already: so no document is read twice, here and by a worker.
 * Throws only what the store throws, and «needs-postgres» for `later` on SQLite; what was kept and read until then stays.
 */
export async function addAndRead(
  workspace: Workspace,
  sources: AsyncIterable<Sourced>,
  listener: AddListener,
  { later = false }: { readonly later?: boolean } = {},
): Promise<AddedAndRead> {
  if (later || (await hasWorkers(workspace))) {
    const waiting = await addLater(workspace, sources, (result) => listener.result(result));
    return { documents: 0, claims: 0, waiting };
  }
  return { ...(await addHere(workspace, sources, listener)), waiting: 0 };
}

async function hasWorkers({ database, fingerprint }: Workspace): Promise<boolean> {
  return (await openBatches(database)).some(({ engine }) => engine === fingerprint);
}

async function addHere(
  workspace: Workspace,
  sources: AsyncIterable<Sourced>,
  listener: AddListener,
): Promise<ReadSoFar> {
  const readers = startReaders();
  let soFar: ReadSoFar = { documents: 0, claims: 0 };
  let adding = true;
  let wake = (): void => {};
  const news = async (): Promise<void> => {
    if (adding)
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
  };
  const reading = async (): Promise<void> => {
    for (;;) {
      const last = !adding;
      const before = soFar;
      const read = await readPending(workspace, (now) => listener.reading(sum(before, now)), readers);
      soFar = sum(before, read);
      if (read.documents > 0) continue;
      if (last) return;
      await news();
    }
  };
  const work = reading();
  // An error of the store shows where it is awaited below; until then it must not count as nobody's.
  work.catch(() => wake());
  try {
    for await (const result of keep(workspace, sources)) {
      await listener.result(result);
      wake();
    }
    adding = false;
    wake();
    await work;
    return soFar;
  } finally {
    adding = false;
    wake();
    await readers.close();
  }
}

function sum(a: ReadSoFar, b: ReadSoFar): ReadSoFar {
  return { documents: a.documents + b.documents, claims: a.claims + b.claims };
}
