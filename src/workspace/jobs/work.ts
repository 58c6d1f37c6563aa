import { hostname } from "node:os";
import { TawaturError } from "../../errors.ts";
import type { ReadSoFar } from "../read-pending.ts";
import { type Readers, startReaders } from "../readers.ts";
import type { Workspace } from "../workspace.ts";
import { runLanes } from "./lanes.ts";
import type { OpenBatches } from "./open-batches.ts";
import { type Bounds, openQueue } from "./queue.ts";
import type { Outcome } from "./read-batch.ts";
import { signsOfLife } from "./signs-of-life.ts";
import { watchOthers } from "./watch-others.ts";

export interface WorkOptions {
  /** Ends when no batch waits and none is being read; else it waits for more. */
  readonly untilEmpty?: boolean;
  /** By default one for each processor. */
  readonly threads?: number | undefined;
  /** Ends the work once the batches in hand are finished. */
  readonly signal?: AbortSignal;
  /** Instead of threads of its own. */
  readonly readers?: Readers;
  readonly bounds?: Bounds;
  /** How long an idle worker waits before it looks again, in milliseconds. */
  readonly idle?: number;
  /** How long it waits after trouble with the database before it goes on, in milliseconds. */
  readonly afterTrouble?: number;
}

/** Who wants to hear of the work while it goes on. */
export interface WorkListener {
  batch?(outcome: Outcome, soFar: ReadSoFar): void;
  /** Batches that are for other states of the engine; told again only where those have changed. */
  refused?(others: readonly OpenBatches[]): void;
  /** Something that passes, as a lost connection: the work goes on. */
  trouble?(error: Error): void;
}

const IDLE = 1000;
const AFTER_TROUBLE = 5000;

/**
 * Reads batches of the queue, as one of any number of workers on any machines. Ends when the signal says so or, where
 * asked to, when the queue is empty. Throws a `TawaturError` where the database stays away, and «needs-postgres» on SQLite.
 */
export async function work(
  workspace: Workspace,
  options: WorkOptions = {},
  listener: WorkListener = {},
): Promise<ReadSoFar> {
  const { signal = new AbortController().signal, untilEmpty = false, bounds } = options;
  const { idle = IDLE, afterTrouble = AFTER_TROUBLE } = options;
  const queue = await openQueue(workspace, {
    watching: true,
    // What is no trouble of the database is one that ended with the worker: nobody can act on it.
    trouble: (error) => error instanceof TawaturError && listener.trouble?.(error),
    ...(bounds ? { bounds } : {}),
  });
  const readers = options.readers ?? startReaders(options.threads);
  const held = new Set<string>();
  const worker = `${hostname()}:${process.pid}`;
  const noMoreSigns = signsOfLife(queue, held);
  let noMoreWatch = (): void => {};
  try {
    noMoreWatch = await watchOthers(workspace, listener);
    // A batch must not wait with a worker that is still opening its engine.
    await Promise.all(Array.from({ length: readers.threads }, () => readers.read([])));
    return await runLanes({
      workspace,
      queue,
      readers,
      worker,
      held,
      listener,
      signal,
      untilEmpty,
      idle,
      afterTrouble,
    });
  } finally {
    noMoreSigns();
    noMoreWatch();
    if (!options.readers) await readers.close();
    await queue.close();
  }
}
