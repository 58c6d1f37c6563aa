import { type TestContext, test } from "node:test";
import { sql } from "kysely";
import { addDocuments } from "../src/store/add.ts";
import { claimIndex } from "../src/store/claim-index.ts";
import { packFound } from "../src/store/found.ts";
import type { NewDocument } from "../src/store/new-document.ts";
import type { NewReading, Pending } from "../src/store/readings.ts";
import type { Bounds } from "../src/workspace/jobs/queue.ts";
import type { Readers } from "../src/workspace/readers.ts";
import { openWorkspace, type Workspace } from "../src/workspace/workspace.ts";
import { newPlace, withoutPostgres } from "./stores.ts";

const NOW = "2024-05-01T10:00:00.000Z";

/** As short as the queue allows: a dead worker's batch is back in about ten seconds. */
export const SHORT: Bounds = { silence: null, whole: 4, pause: 1, retries: 3 };

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

function report(number: number): NewDocument {
  const text = `قتل ${number} مسلحين في غارة على قرية النخيل.`;
  const source = `/reports/${number}.txt`;
  return {
    key: `file:${source}`,
    name: source,
    format: "text",
    raw: Buffer.from(text),
    custody: {
      method: "file",
      source,
      position: null,
      containers: [],
      takenAt: NOW,
      modifiedAt: null,
      response: null,
    },
    ownId: null,
    text,
    title: null,
    outlet: null,
    author: null,
    url: null,
    published: null,
    dates: [],
    dateConflict: null,
    language: "ar",
    warnings: [],
  };
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
