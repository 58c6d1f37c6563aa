import type { Queue } from "./queue.ts";

/** How often a worker says that it is alive, in milliseconds: several times within `BOUNDS.silence`. */
const EVERY = 7000;

/** Says of the batches in `held`, again and again, that somebody works on them. Gives what ends it. */
export function signsOfLife(queue: Queue, held: ReadonlySet<string>): () => void {
  const beating = setInterval(() => {
    // Where it does not get through, the next one may; and if none does, others rightly take the batches.
    if (held.size > 0) queue.boss.touch(queue.name, [...held]).catch(() => {});
  }, EVERY);
  beating.unref();
  return () => clearInterval(beating);
}
