import { fromKysely } from "pg-boss";
import { TawaturError } from "../../errors.ts";
import type { Connection } from "../../store/database.ts";
import { type NewReading, putReadings } from "../../store/readings.ts";
import type { Workspace } from "../workspace.ts";
import type { Batch, BatchResult } from "./batch.ts";
import type { Queue } from "./queue.ts";

/** A batch that this worker has taken. */
export interface Taken {
  readonly id: string;
  readonly data: Batch;
  /** How often it was taken before. */
  readonly retryCount: number;
}

/**
 * Keeps the readings of a batch and strikes the batch off, in one transaction: both happen or neither. Throws a
 * `TawaturError` «batch-lost» where the batch has gone to another worker meanwhile; then nothing is kept.
 */
export async function keepAndFinish(
  workspace: Workspace,
  queue: Queue,
  taken: Taken,
  readings: readonly NewReading[],
  worker: string,
): Promise<BatchResult> {
  const { database, fingerprint } = workspace;
  const result: BatchResult = {
    worker,
    documents: readings.length,
    claims: readings.reduce((sum, { claims }) => sum + (claims ?? 0), 0),
  };
  // First, because it locks the job: whoever else has the same batch waits, and then finds it struck off.
  const finishing = (connection: Connection) => finish(queue, taken, connection, result);
  if (readings.length === 0) await database.write(finishing);
  else await putReadings(database, fingerprint, readings, workspace.tools(), workspace.now(), finishing);
  return result;
}

/** Puts each version of a batch into the queue on its own, so that a bad one spoils no other. */
export async function split(workspace: Workspace, queue: Queue, taken: Taken, worker: string): Promise<void> {
  const { engine, versions } = taken.data;
  await workspace.database.write(async (connection) => {
    await finish(queue, taken, connection, { worker, documents: 0, claims: 0 });
    const jobs = versions.map((version) => ({ data: { engine, versions: [version] } }));
    await queue.boss.insert(queue.name, jobs, { db: fromKysely(connection) });
  });
}

async function finish(queue: Queue, { id }: Taken, connection: Connection, result: BatchResult) {
  const { affected } = (await queue.boss.complete(queue.name, id, result, {
    db: fromKysely(connection),
  })) as { readonly affected: number };
  if (affected === 0)
    throw new TawaturError(
      "batch-lost",
      "a batch took so long that another worker has it now",
      "طالت معالجة دفعة حتى أخذها عامل آخر",
    );
}
