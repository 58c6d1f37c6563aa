import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, type TestContext, test } from "node:test";
import pg from "pg";
import type { Database } from "../src/store/database.ts";
import { openPostgres } from "../src/store/postgres/database.ts";
import { openSqlite } from "../src/store/sqlite/database.ts";

/** The server that tests make databases of their own on. */
export const SERVER = process.env.TAWATUR_TEST_DATABASE_URL ?? "postgres://postgres@127.0.0.1:5432/postgres";
/** Why tests with PostgreSQL are left out; false where a server answers. */
export const withoutPostgres: string | false = await asServer(async () => false as const).catch(
  (error: Error) => `skipped: no PostgreSQL at ${SERVER} (${error.message})`,
);

/** A place for a store: the path of a file, or the address of a database. */
export interface Place {
  readonly kind: Database["kind"];
  readonly address: string;
  open(): Promise<Database>;
  remove(): Promise<void>;
}

/** Makes an empty place. */
export async function newPlace(kind: Database["kind"]): Promise<Place> {
  if (kind === "sqlite") {
    const folder = mkdtempSync(join(tmpdir(), "tawatur-"));
    const address = join(folder, "tawatur.db");
    return {
      kind,
      address,
      open: () => openSqlite(address),
      remove: async () => rmSync(folder, { recursive: true }),
    };
  }
  const address = free.pop() ?? (await newDatabase());
  return {
    kind,
    address,
    open: () => openPostgres(address),
    remove: async () => {
      await empty(address);
      free.push(address);
    },
  };
}

/** Databases of this process that nobody uses: making one takes half a second, emptying one a few milliseconds. */
const free: string[] = [];
const made: string[] = [];
after(async () => {
  for (const name of made) await asServer((client) => client.query(`drop database ${name} with (force)`));
});

async function newDatabase(): Promise<string> {
  const name = `tawatur_test_${randomBytes(6).toString("hex")}`;
  await asServer((client) => client.query(`create database ${name}`));
  made.push(name);
  const url = new URL(SERVER);
  url.pathname = `/${name}`;
  return url.href;
}

/** Takes all rows out of all tables, and ends whoever is still connected. */
async function empty(address: string): Promise<void> {
  await asServer(async (client) => {
    await client.query(`set session_replication_role = replica;
      select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`);
    const { rows } = await client.query<{ readonly tablename: string }>(
      "select tablename from pg_tables where schemaname = 'public' and tablename not like 'migration%'",
    );
    await client.query(rows.map(({ tablename }) => `delete from "${tablename}"`).join(";"));
    await client.query(
      "do $$ begin perform setval('row_number', 1, false); exception when others then end $$",
    );
  }, address);
}

/** Does something as the server's superuser. */
export async function asServer<T>(act: (client: pg.Client) => Promise<T>, address = SERVER): Promise<T> {
  const client = new pg.Client({ connectionString: address, connectionTimeoutMillis: 5000 });
  client.on("error", () => {});
  await client.connect();
  try {
    return await act(client);
  } finally {
    await client.end();
  }
}

/** One test for each of the two stores, over an empty place that is removed afterwards. */
export function onBothPlaces(title: string, act: (place: Place, t: TestContext) => Promise<void>): void {
  for (const kind of ["sqlite", "postgres"] as const)
    test(`${kind}: ${title}`, { skip: kind === "postgres" && withoutPostgres }, async (t) => {
      const place = await newPlace(kind);
      try {
        await act(place, t);
      } finally {
        await place.remove();
      }
    });
}

/** One test for each of the two stores, over an empty store that is open. */
export function onBoth(
  title: string,
  act: (database: Database, place: Place, t: TestContext) => Promise<void>,
): void {
  onBothPlaces(title, async (place, t) => {
    const database = await place.open();
    try {
      await act(database, place, t);
    } finally {
      await database.close();
    }
  });
}
