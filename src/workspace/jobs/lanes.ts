import { setTimeout as wait } from "node:timers/promises";
import { TawaturError } from "../../errors.ts";
import type { ReadSoFar } from "../read-pending.ts";
import type { Readers } from "../readers.ts";
import type { Workspace } from "../workspace.ts";
import type { Batch } from "./batch.ts";
import { openBatches } from "./open-batches.ts";
import type { Queue } from "./queue.ts";
import { readBatch } from "./read-batch.ts";
import type { Taken } from "./settle.ts";
import type { WorkListener } from "./work.ts";

/** What the lanes of a worker share. */
export interface Lanes {
  readonly workspace: Workspace;
  readonly queue: Queue;
  readonly readers: Readers;
  /** Name of the worker. */
  readonly worker: string;
  /** Ids of the batches in hand. */
  readonly held: Set<string>;
  readonly listener: WorkListener;
  readonly signal: AbortSignal;
  readonly untilEmpty: boolean;
  /** How long to wait where nothing is to be done, in milliseconds. */
  readonly idle: number;
  /** How long to wait after trouble with the database, in milliseconds. */
  readonly afterTrouble: number;
}

/** How often in a row a lane meets trouble with the database before it gives up: five minutes, as workers wait. */
const MOST_TROUBLES = 60;

/** Takes and reads batches side by side: one lane more than threads, so that one batch is fetched or kept while others are read. */
export async function runLanes(lanes: Lanes): Promise<ReadSoFar> {
  let soFar: ReadSoFar = { documents: 0, claims: 0 };
  const count = (documents: number, claims: number): ReadSoFar => {
    soFar = { documents: soFar.documents + documents, claims: soFar.claims + claims };
    return soFar;
  };
  const broken = new AbortController();
  const signal = AbortSignal.any([lanes.signal, broken.signal]);
  const one = () =>
    lane({ ...lanes, signal }, count).catch((error: unknown) => {
      // The others finish what they have in hand.
      broken.abort();
      throw error;
    });
  const ends = await Promise.allSettled(Array.from({ length: lanes.readers.threads + 1 }, one));
  for (const end of ends) if (end.status === "rejected") throw end.reason;
  return soFar;
}

async function lane(lanes: Lanes, count: (documents: number, claims: number) => ReadSoFar): Promise<void> {
  const { workspace, queue, readers, worker, held, listener, signal } = lanes;
  for (let troubles = 0; !signal.aborted; ) {
    let taken: Taken | undefined;
    try {
      [taken] = await queue.boss.fetch<Batch>(queue.name, { includeMetadata: true });
      if (taken) {
        held.add(taken.id);
        const outcome = await readBatch(workspace, queue, readers, taken, worker);
        const kept = outcome.kind === "kept" ? outcome : { documents: 0, claims: 0 };
        const soFar = count(kept.documents, kept.claims);
        listener.batch?.(outcome, soFar);
      } else if (lanes.untilEmpty && (await isEmpty(lanes))) return;
      troubles = 0;
    } catch (error) {
      // The batch, if there was one, comes back to the queue by itself.
      if (!(error instanceof TawaturError) || ++troubles === MOST_TROUBLES) throw error;
      listener.trouble?.(error);
      await pause(lanes.afterTrouble, signal);
      continue;
    } finally {
      if (taken) held.delete(taken.id);
    }
    if (!taken) await pause(lanes.idle, signal);
  }
}

async function isEmpty({ workspace }: Lanes): Promise<boolean> {
  const open = await openBatches(workspace.database);
  return !open.some(({ engine }) => engine === workspace.fingerprint);
}

async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  await wait(milliseconds, undefined, { signal }).catch(() => {});
}
