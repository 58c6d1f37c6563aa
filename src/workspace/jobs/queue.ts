import { sql } from "kysely";
import { PgBoss } from "pg-boss";
import { TawaturError } from "../../errors.ts";
import type { Workspace } from "../workspace.ts";
import { connectionsFor } from "./connections.ts";
import { LOCK_SPACE, LOCKS } from "./locks.ts";
import { DEAD, queueOf, SCHEMA } from "./names.ts";

/** How long a batch may lie with a worker before others take it, in seconds. */
export interface Bounds {
  /** Without a sign of life; at least 10, null for never. */
  readonly silence: number | null;
  /** Altogether. */
  readonly whole: number;
  /** Before the first new try; each further one waits twice as long. */
  readonly pause: number;
  /** How often a batch is tried again before it goes to the dead letters. */
  readonly retries: number;
}

/** A dead worker's batch is back after `silence` + `WATCH` + `pause` seconds: three quarters of a minute at most. */
export const BOUNDS: Bounds = { silence: 30, whole: 900, pause: 2, retries: 3 };

/** How often one of the workers looks for batches of workers that are gone, in seconds. */
const WATCH = 5;
/** Batches that were read are forgotten after an hour: until then they tell how fast the work goes. */
const KEPT = 3600;
/** Batches that wait, and dead letters, are kept: ten years. */
const FOREVER = 10 * 365 * 86_400;
/** Old batches are deleted this often, in seconds. */
const SWEEP = 300;

/** The queue of a workspace in PostgreSQL. */
export interface Queue {
  readonly boss: PgBoss;
  /** The queue of this state of the engine. */
  readonly name: string;
  close(): Promise<void>;
}

/**
 * Opens the queue of a workspace over the connections that the store has, and makes it where there is none. `watching`:
 * whether this program looks after the batches of workers that are gone; `trouble` hears of what went wrong meanwhile.
 * Throws a `TawaturError` «needs-postgres» on SQLite.
 */
export async function openQueue(
  workspace: Workspace,
  options: {
    readonly watching?: boolean;
    readonly bounds?: Bounds;
    readonly trouble?: (error: Error) => void;
  } = {},
): Promise<Queue> {
  const { database, fingerprint } = workspace;
  if (database.kind !== "postgres") throw needsPostgres(database.name);
  const { watching = false, bounds = BOUNDS, trouble = () => {} } = options;
  const boss = new PgBoss({
    db: connectionsFor(database),
    schema: SCHEMA,
    schedule: false,
    supervise: watching,
    superviseIntervalSeconds: WATCH,
    monitorIntervalSeconds: WATCH,
    maintenanceIntervalSeconds: SWEEP,
    // A long queue is what it is for.
    warningQueueSize: Number.MAX_SAFE_INTEGER,
  });
  // An «error» that nobody hears would end the program.
  boss.on("error", trouble);
  const name = queueOf(fingerprint);
  try {
    await database.write(async (connection) => {
      // Programs that make the queue at once would get into each other's way.
      await sql`select pg_advisory_xact_lock(${LOCK_SPACE}, ${LOCKS.making})`.execute(connection);
      await boss.start();
      await boss.createQueue(DEAD, { retentionSeconds: FOREVER, deleteAfterSeconds: 0 });
      await boss.createQueue(name, {
        deadLetter: DEAD,
        retryLimit: bounds.retries,
        retryDelay: bounds.pause,
        retryBackoff: true,
        expireInSeconds: bounds.whole,
        retentionSeconds: FOREVER,
        deleteAfterSeconds: KEPT,
        ...(bounds.silence === null ? {} : { heartbeatSeconds: bounds.silence }),
      });
    });
  } catch (error) {
    await boss.stop({ graceful: false }).catch(() => {});
    throw error;
  }
  return { boss, name, close: () => boss.stop({ graceful: false }) };
}

/** The trouble of asking for workers where the workspace is a file. */
export function needsPostgres(name: string): TawaturError {
  return new TawaturError(
    "needs-postgres",
    `${name}  workers share the reading of a workspace in PostgreSQL: set DATABASE_URL; here, on one machine, «add» reads by itself`,
    `${name}  يتقاسم العاملون القراءة في مساحة عمل على PostgreSQL: عيّن DATABASE_URL؛ أما هنا، على جهاز واحد، فالأمر add يقرأ بنفسه`,
  );
}
