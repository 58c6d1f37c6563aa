/**
 * Where the limit lies beyond reading: how many readings a second one PostgreSQL keeps when reading costs nothing (the
 * readings are made beforehand and given again), by 1, 2 and 4 workers; how many entries a second its log takes, which
 * is the part that nobody can share; and how large the database grows. `node bench/keep.ts`.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { deserialize, serialize } from "node:v8";
import pg from "pg";
import { append } from "../src/store/log.ts";
import type { NewReading, Pending } from "../src/store/readings.ts";
import { work } from "../src/workspace/jobs/work.ts";
import { startReaders } from "../src/workspace/readers.ts";
import { openWorkspace } from "../src/workspace/workspace.ts";
import { inNewDatabase } from "./databases.ts";
import { fillQueue } from "./fill-queue.ts";
import { repeated, reportLines } from "./reports.ts";

const ROUNDS = 4;
const WORKERS = [1, 2, 4];
/** Entries appended to the log, a transaction each. */
const ENTRIES = 2000;

const [as, file] = process.argv.slice(2);
if (as === "replay") await replay(file!);
else await main();

async function main(): Promise<void> {
  console.log(`${availableParallelism()} processors, load ${loadavg()[0]!.toFixed(1)} before`);
  const folder = mkdtempSync(join(tmpdir(), "tawatur-bench-"));
  try {
    const made = join(folder, "readings");
    writeFileSync(made, serialize(await readings()));
    for (const workers of WORKERS)
      await inNewDatabase(`keep${workers}`, async (address) => {
        const documents = await fillQueue(address, repeated(reportLines(), ROUNDS * reportLines().length));
        const before = await size(address);
        await Promise.all(Array.from({ length: workers }, () => runReplay(address, made)));
        const seconds = await spent(address);
        console.log(
          `keeping    ${workers} workers  ${Math.round(documents / seconds)} readings a second (${documents} in ${seconds.toFixed(1)} s)`,
        );
        if (workers === WORKERS[0]) {
          console.log(
            `size       ${perThousand(before, documents)} MB for 1,000 reports, ${perThousand(await size(address), documents)} MB with their readings`,
          );
          await tables(address, documents);
        }
      });
    for (const lanes of [1, 4])
      await inNewDatabase(`log${lanes}`, async (address) => {
        console.log(
          `log        ${lanes} writers  ${Math.round(await entries(address, lanes))} entries a second`,
        );
      });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What the engine finds in the reports, in their order. */
async function readings(): Promise<readonly NewReading[]> {
  const threads = startReaders();
  const versions = reportLines().map((line, i): Pending => {
    const text = line.title === null ? line.text : `${line.title}\n\n${line.text}`;
    const published = line.published.slice(0, 10);
    return {
      documentId: i,
      versionId: i,
      name: line.id,
      text,
      outlet: line.outlet,
      published,
      url: line.url,
      language: "ar",
    };
  });
  try {
    const parts: Promise<readonly NewReading[]>[] = [];
    for (let i = 0; i < versions.length; i += 100) parts.push(threads.read(versions.slice(i, i + 100)));
    return (await Promise.all(parts)).flat();
  } finally {
    await threads.close();
  }
}

/** A worker that gives readings made beforehand. */
async function replay(made: string): Promise<void> {
  const found = deserialize(readFileSync(made)) as readonly NewReading[];
  const workspace = await openWorkspace({ folder: "", databaseUrl: process.env.DATABASE_URL });
  const read = async (versions: readonly Pending[]) =>
    versions.map(({ versionId }): NewReading => ({ ...found[versionId % found.length]!, versionId }));
  workspace.tools();
  await work(workspace, { untilEmpty: true, readers: { threads: 1, read, close: async () => {} } });
  await workspace.close();
}

function runReplay(address: string, made: string): Promise<void> {
  const child = spawn(process.execPath, [fileURLToPath(import.meta.url), "replay", made], {
    env: { ...process.env, DATABASE_URL: address },
    stdio: ["ignore", "ignore", "inherit"],
  });
  return new Promise((resolve, fail) => {
    child.on("close", (code) => (code === 0 ? resolve() : fail(new Error(`a worker ended with ${code}`))));
  });
}

async function entries(address: string, lanes: number): Promise<number> {
  const { database, now, close } = await openWorkspace({ folder: "", databaseUrl: address });
  const start = performance.now();
  const entry = { act: "read", subject: "0123456789abcdef", details: { versions: 50, claims: 600 } } as const;
  const lane = async (): Promise<void> => {
    for (let i = 0; i < ENTRIES / lanes; i++)
      await database.write((connection) => append(database, connection, now(), [entry]));
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  const seconds = (performance.now() - start) / 1000;
  await close();
  return ENTRIES / seconds;
}

async function ask<Row>(address: string, query: string): Promise<readonly Row[]> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  try {
    return (await client.query(query)).rows;
  } finally {
    await client.end();
  }
}

async function spent(address: string): Promise<number> {
  const [row] = await ask<{ seconds: number }>(
    address,
    `select extract(epoch from max(completed_on) - min(started_on))::float8 as seconds
     from tawatur_jobs.job where state = 'completed'`,
  );
  return row!.seconds;
}

async function size(address: string): Promise<number> {
  const [row] = await ask<{ bytes: string }>(address, "select pg_database_size(current_database()) as bytes");
  return Number(row!.bytes);
}

async function tables(address: string, documents: number): Promise<void> {
  const rows = await ask<{ name: string; bytes: string }>(
    address,
    `select relname as name, pg_total_relation_size(oid) as bytes from pg_class
     where relkind = 'r' and relnamespace = 'public'::regnamespace order by 2 desc limit 8`,
  );
  console.log(
    `           ${rows.map(({ name, bytes }) => `${name} ${perThousand(Number(bytes), documents)}`).join(", ")}`,
  );
}

function perThousand(bytes: number, documents: number): string {
  return (((bytes / documents) * 1000) / 1e6).toFixed(1);
}
