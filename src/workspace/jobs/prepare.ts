import type { Workspace } from "../workspace.ts";
import { enqueue } from "./enqueue.ts";
import { DEAD } from "./names.ts";
import { openBatches } from "./open-batches.ts";
import { openQueue, type Queue } from "./queue.ts";
import { dropOthers } from "./replace.ts";

export interface PrepareOptions {
  /** Takes over what waits for other states of the engine. */
  readonly replace?: boolean;
  /** Puts the dead letters of this state of the engine into the queue again. */
  readonly again?: boolean;
}

/** What was done before the work. */
export interface Prepared {
  /** Documents put into the queue. */
  readonly documents: number;
  /** Dead letters put into the queue again. */
  readonly again: number;
  /** Batches for other states of the engine that were taken out. */
  readonly dropped: number;
}

/**
 * Puts whatever waits to be read into the queue, so that a worker that starts has everything before it. Where batches
 * wait for another state of the engine nothing is put in: a worker of an older version that is started by mistake must
 * not have all read again.
 */
export async function prepare(workspace: Workspace, options: PrepareOptions = {}): Promise<Prepared> {
  const queue = await openQueue(workspace);
  try {
    const dropped = options.replace ? await dropOthers(workspace, queue) : 0;
    const again = options.again ? await redrive(queue) : 0;
    const others = (await openBatches(workspace.database)).some(
      ({ engine }) => engine !== workspace.fingerprint,
    );
    const documents = others && !options.replace ? 0 : (await enqueue(workspace, queue)).documents;
    return { documents, again, dropped };
  } finally {
    await queue.close();
  }
}

async function redrive({ boss, name }: Queue): Promise<number> {
  for (let moved = 0; ; ) {
    const now = await boss.redrive(DEAD, { sourceName: name });
    moved += now;
    if (now === 0) return moved;
  }
}
