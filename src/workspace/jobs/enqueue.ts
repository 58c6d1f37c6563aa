import { sql } from "kysely";
import { fromKysely } from "pg-boss";
import type { Connection } from "../../store/database.ts";
import type { Workspace } from "../workspace.ts";
import { MOST_VERSIONS } from "./batch.ts";
import { LOCK_SPACE, LOCKS } from "./locks.ts";
import { DEAD, SCHEMA } from "./names.ts";
import type { Queue } from "./queue.ts";

/** What was put into the queue. */
export interface Enqueued {
  readonly documents: number;
  readonly batches: number;
}

/** Documents that one transaction looks through. */
const PART = 50_000;

/**
 * Puts every version that waits to be read into the queue, but for those that are in an open batch already and those
 * in the dead letters of this state of the engine: so what is enqueued twice is read once. Two programs that enqueue at
 * once wait for each other. `most`: how many versions a batch holds.
 */
export async function enqueue(
  workspace: Workspace,
  queue: Queue,
  most: number = MOST_VERSIONS,
): Promise<Enqueued> {
  const { database, fingerprint } = workspace;
  let documents = 0;
  let batches = 0;
  let after: number | null = 0;
  while (after !== null) {
    const from: number = after;
    const put = await database.write(async (connection) => {
      await sql`select pg_advisory_xact_lock(${LOCK_SPACE}, ${LOCKS.filling})`.execute(connection);
      const found = await waiting(connection, fingerprint, queue.name, from);
      const jobs = [];
      for (let i = 0; i < found.length; i += most)
        jobs.push({
          data: {
            engine: fingerprint,
            versions: found.slice(i, i + most).map(({ version }) => version),
          },
        });
      if (jobs.length > 0) await queue.boss.insert(queue.name, jobs, { db: fromKysely(connection) });
      return {
        documents: found.length,
        batches: jobs.length,
        next: found.length < PART ? null : found.at(-1)!.document,
      };
    });
    documents += put.documents;
    batches += put.batches;
    after = put.next;
  }
  return { documents, batches };
}

/** In one statement, so that a batch that is being finished is seen either open or read. */
async function waiting(connection: Connection, engine: string, queue: string, after: number) {
  const job = sql.table(`${SCHEMA}.job`);
  const { rows } = await sql<{ document: number; version: number }>`
    select document.id as document, document.version_id as version
    from document left join reading on reading.id = document.reading_id
    where document.id > ${after}
      and (reading.id is null or reading.engine != ${engine} or reading.version_id != document.version_id)
      and document.version_id not in (
        select one.version::bigint
        from ${job} as job cross join jsonb_array_elements_text(job.data -> 'versions') as one (version)
        where job.state < 'completed'
          and (job.name = ${queue} or (job.name = ${DEAD} and job.data ->> 'engine' = ${engine})))
    order by document.id limit ${PART}
  `.execute(connection);
  return rows;
}
