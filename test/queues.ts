import { type TestContext, test } from "node:test";
import { sql } from "kysely";
import { addDocuments } from "../src/store/add.ts";
import { claimIndex } from "../src/store/claim-index.ts";
import { packFound } from "../src/store/found.ts";
import type { NewReading, Pending } from "../src/store/readings.ts";
import type { Bounds } from "../src/workspace/jobs/queue.ts";
import type { Readers } from "../src/workspace/readers.ts";
import { openWorkspace, type Workspace } from "../src/workspace/workspace.ts";
import { NOW, report } from "./made-up.ts";
import { asServer, newPlace, withoutPostgres } from "./stores.ts";

/** A dead worker's batch is back in about twelve seconds; less would take batches away from workers that are merely slow. */
export const SHORT: Bounds = { silence: null, whole: 6, pause: 1, retries: 3 };
/** One further try, and then the dead letters. */
export const ONE_TRY: Bounds = { ...SHORT, retries: 1 };

/** One test over an empty workspace in PostgreSQL, which is removed afterwards. */
export function inPostgres(
  title: string,
  act: (workspace: Workspace, address: string, t: TestContext) => Promise<void>,
): void {
  test(title, { skip: withoutPostgres }, async (t) => {
    const place = await newPlace("postgres");
    try {
      const workspace = await openWorkspace({ folder: "", databaseUrl: place.address });
      try {
        await act(workspace, place.address, t);
      } finally {
        await workspace.close();
      }
    } finally {
      // The database may be used again, and «remove» empties the workspace's own tables alone.
      await asServer((client) => client.query("drop schema if exists tawatur_jobs cascade"), place.address);
      await place.remove();
    }
  });
}

/** Keeps `count` reports of a sentence each, the first of them number `first`. */
export async function fill({ database }: Workspace, count: number, first = 1): Promise<void> {
  await addDocuments(
    database,
    Array.from({ length: count }, (_, i) => report(first + i)),
    NOW,
  );
}

/** Readers without threads and engine: they find nothing, but `act` may see what is read and throw. */
export function readersThat(act: (versions: readonly Pending[]) => Promise<void> | void): Readers {
  return {
    threads: 1,
    read: async (versions) => {
      await act(versions);
      return versions.map(nothingIn);
    },
    close: async () => {},
  };
}

function nothingIn(version: Pending): NewReading {
  const tools = { words: () => ({ whole: "", parts: [] }), placePath: () => null };
  return {
    versionId: version.versionId,
    claims: 0,
    found: packFound({ claims: [], troubles: [] }),
    index: claimIndex(version, [], tools),
  };
}

/** Ends all connections to a database, as a server does that is stopped. */
export async function endConnections(address: string): Promise<void> {
  const others = "datname = current_database() and pid <> pg_backend_pid()";
  await asServer(
    (client) => client.query(`select pg_terminate_backend(pid) from pg_stat_activity where ${others}`),
    address,
  );
}

/** The queue's table: how many jobs of each queue are in each state, «read created» → 3. */
export async function jobs({ database }: Workspace): Promise<Readonly<Record<string, number>>> {
  const { rows } = await sql<{ name: string; state: string; many: number }>`
    select name, state, count(*) as many from tawatur_jobs.job group by name, state order by name, state
  `.execute(database.read);
  return Object.fromEntries(
    rows.map(({ name, state, many }) => [`${name === "read-dead" ? "dead" : "read"} ${state}`, many]),
  );
}

/** How many rows a table has. */
export async function rows(
  { database }: Workspace,
  table: "reading" | "document" | "sentence" | "claim",
): Promise<number> {
  const { many } = await database.read
    .selectFrom(table)
    .select((select) => select.fn.countAll<number>().as("many"))
    .executeTakeFirstOrThrow();
  return many;
}
