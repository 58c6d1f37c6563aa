import type { DatabaseSync } from "node:sqlite";
import { setTimeout } from "node:timers/promises";

/** How long to wait for another program that is writing, in milliseconds. */
const MOST = 30_000;
/** How long until the next try, in milliseconds. */
const PAUSE = 5;
/** SQLITE_BUSY, https://sqlite.org/rescode.html */
const BUSY = 5;

/**
 * Begins a transaction as the only writer. Waits for another one without holding up this program: SQLite's own waiting
 * would, and for ever where the other one is in this program too. Throws what SQLite throws.
 */
export async function beginAsWriter(file: DatabaseSync): Promise<void> {
  const begun = performance.now();
  for (;;) {
    try {
      // As a writer from the start on: a reader that turns writer in mid-transaction would meet another one.
      file.exec("begin immediate");
      return;
    } catch (error) {
      if (((error as { errcode?: number }).errcode ?? 0) % 256 !== BUSY) throw error;
      if (performance.now() - begun > MOST) throw error;
    }
    await setTimeout(PAUSE * (1 + Math.random()));
  }
}
