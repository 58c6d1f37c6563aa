import { TawaturError } from "../../errors.ts";
import { unreadOf } from "../../store/readings.ts";
import type { Readers } from "../readers.ts";
import type { Workspace } from "../workspace.ts";
import type { BatchResult } from "./batch.ts";
import type { Queue } from "./queue.ts";
import { keepAndFinish, split, type Taken } from "./settle.ts";

/** What became of a batch: its readings are kept, it was split, one version could not be read, or others have it now. */
export type Outcome =
  | ({ readonly kind: "kept" } & BatchResult)
  | { readonly kind: "split"; readonly reason: string }
  | { readonly kind: "failed"; readonly name: string; readonly reason: string }
  | { readonly kind: "lost" };

/**
 * Reads a batch, keeps what was found and strikes it off. A batch that cannot be read or kept, or that a worker died
 * over, is split; a single version that cannot is given back to be tried again, and goes to the dead letters in the end.
 * Throws only the troubles of the database itself, which are no batch's fault.
 */
export async function readBatch(
  workspace: Workspace,
  queue: Queue,
  readers: Readers,
  taken: Taken,
  worker: string,
): Promise<Outcome> {
  const { versions } = taken.data;
  const single = versions.length === 1;
  if (!single && taken.retryCount > 0)
    return divided(workspace, queue, taken, worker, "a worker was lost over it");
  let name = "";
  try {
    const unread = await unreadOf(workspace.database, workspace.fingerprint, versions);
    name = unread[0]?.name ?? name;
    const readings = unread.length === 0 ? [] : await readers.read(unread);
    return { kind: "kept", ...(await keepAndFinish(workspace, queue, taken, readings, worker)) };
  } catch (error) {
    if (isLost(error)) return { kind: "lost" };
    if (error instanceof TawaturError) throw error;
    const reason = reasonOf(error);
    if (!single) return divided(workspace, queue, taken, worker, reason);
    await queue.boss.fail(queue.name, taken.id, { message: reason, worker });
    return { kind: "failed", name, reason };
  }
}

async function divided(
  workspace: Workspace,
  queue: Queue,
  taken: Taken,
  worker: string,
  reason: string,
): Promise<Outcome> {
  try {
    await split(workspace, queue, taken, worker);
    return { kind: "split", reason };
  } catch (error) {
    if (isLost(error)) return { kind: "lost" };
    throw error;
  }
}

function isLost(error: unknown): boolean {
  return error instanceof TawaturError && error.code === "batch-lost";
}

/** The longest reason that is kept, in letters. */
const LONGEST_REASON = 300;

function reasonOf(error: unknown): string {
  const says = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return says.split("\n", 1)[0]!.slice(0, LONGEST_REASON);
}
