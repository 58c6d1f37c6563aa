import { type RawBuilder, sql } from "kysely";
import type { Database } from "../../store/database.ts";
import { DEAD, queueOf, SCHEMA } from "./names.ts";
import { hasQueue } from "./open-batches.ts";

/** How many batches, and documents in them. */
export interface Amount {
  readonly batches: number;
  readonly documents: number;
}

/** How far the reading of a queue is. */
export interface QueueStatus {
  readonly waiting: Amount;
  /** In the hands of a worker. */
  readonly active: Amount;
  /** To be tried again. */
  readonly retry: Amount;
  /** Given up within the last hour. */
  readonly failed: Amount;
  /** Given up, and kept until somebody tries them again. */
  readonly dead: Amount;
  /** Open batches for other states of the engine. */
  readonly others: Amount;
  /** Documents a minute over the last minutes; null where none was read. */
  readonly perMinute: number | null;
  /** Workers that finished a batch within the last minutes, the newest first. */
  readonly workers: readonly Seen[];
  /** Why documents could not be read, the newest first. */
  readonly reasons: readonly Reason[];
}

export interface Seen {
  /** Host and process. */
  readonly name: string;
  readonly documents: number;
  /** An ISO instant. */
  readonly last: string;
}

export interface Reason {
  readonly dead: boolean;
  readonly documents: number;
  /** Name of the first document meant. */
  readonly name: string;
  readonly reason: string;
}

/** How far back «lately» goes, as PostgreSQL writes it. */
const LATELY = "5 minutes";
/** The most reasons and workers that are told. */
const MOST = 5;

/** How far the reading in jobs is, for one state of the engine; null where the workspace has no queue. */
export async function queueStatus(database: Database, engine: string): Promise<QueueStatus | null> {
  if (!(await hasQueue(database))) return null;
  const job = sql.table(`${SCHEMA}.job`);
  const ask = async <Row>(query: RawBuilder<Row>) => (await query.execute(database.read)).rows;
  const counts = await ask(sql<{ what: string } & Amount>`
    select case when name = ${DEAD} then 'dead' when name = ${queueOf(engine)} then state::text
        when state < 'completed' then 'others' end as what,
      count(*) as batches, coalesce(sum(jsonb_array_length(data -> 'versions')), 0) as documents
    from ${job} where state != 'completed' and name like 'read-%' group by 1
  `);
  const amount = (what: string): Amount => {
    const found = counts.find((count) => count.what === what);
    return { batches: found?.batches ?? 0, documents: found?.documents ?? 0 };
  };
  const workers = await ask(sql<{ name: string; documents: number; last: Date; minutes: number }>`
    select output ->> 'worker' as name, sum((output ->> 'documents')::bigint) as documents, max(completed_on) as last,
      extract(epoch from now() - min(min(started_on)) over ())::float8 / 60 as minutes
    from ${job} where state = 'completed' and completed_on > now() - ${LATELY}::interval and output ? 'worker'
    group by 1 order by last desc
  `);
  const reasons = await ask(sql<Reason>`
    select job.name = ${DEAD} as dead, jsonb_array_length(job.data -> 'versions') as documents,
      coalesce(version.name, '') as name,
      coalesce(job.output ->> 'message', job.output -> 'value' ->> 'message', '') as reason
    from ${job} as job left join version on version.id = (job.data -> 'versions' ->> 0)::bigint
    where job.name = ${DEAD} or (job.name = ${queueOf(engine)} and job.state = 'retry')
    order by coalesce(job.started_on, job.created_on) desc limit ${MOST}
  `);
  const read = workers.reduce((sum, { documents }) => sum + documents, 0);
  return {
    waiting: amount("created"),
    active: amount("active"),
    retry: amount("retry"),
    failed: amount("failed"),
    dead: amount("dead"),
    others: amount("others"),
    perMinute: read === 0 ? null : Math.round(read / workers[0]!.minutes),
    workers: workers
      .slice(0, MOST)
      .map(({ name, documents, last }) => ({ name, documents, last: last.toISOString() })),
    reasons,
  };
}
