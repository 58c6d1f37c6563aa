/** The schema of the workspace's database that the queue lives in: it holds nothing that cannot be made again. */
export const SCHEMA = "tawatur_jobs";

/** Where batches go that could not be read however often they were tried. */
export const DEAD = "read-dead";

const READ = "read-";

/**
 * The queue of the batches that one state of the engine (a fingerprint) is to read. One queue for each state: a worker
 * of another state never even takes such a batch.
 */
export function queueOf(engine: string): string {
  return `${READ}${engine}`;
}

/** The state of the engine that a queue is for; null for queues that are not read from. */
export function engineOf(queue: string): string | null {
  return queue.startsWith(READ) && queue !== DEAD ? queue.slice(READ.length) : null;
}
