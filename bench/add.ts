/**
 * How long it takes from a file of reports to stored claims, for SQLite and PostgreSQL side by side, and how it grows
 * to 30,000 reports: the command itself, in a process of its own. `npm run bench`; `node bench/add.ts 30000` for one size.
 */
import { spawn } from "node:child_process";
import { createWriteStream, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { isReal, repeated, reportLines } from "./reports.ts";

const MAIN = fileURLToPath(new URL("../src/cli/main.ts", import.meta.url));
const ADDRESS = process.env.BENCH_DATABASE_URL ?? "postgres://postgres@127.0.0.1:5432/postgres";
const sizes = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), "tawatur-bench-"));
const lines = reportLines();
let unit = 0;
try {
  console.log(`add, from a file to stored claims (${isReal ? "corpus" : "made-up reports"})`);
  for (const size of sizes.length > 0 ? sizes : [2130, 8000, 30000]) {
    const file = await written(size);
    unit ||= await measure("SQLite", size, file, {});
    if (unit > 0 && size !== (sizes[0] ?? 2130)) await measure("SQLite", size, file, {});
    if (size === (sizes[0] ?? 2130)) await onPostgres(size, file);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function written(size: number): Promise<string> {
  const file = join(folder, `${size}.jsonl`);
  const stream = createWriteStream(file);
  for (const line of repeated(lines, size))
    if (!stream.write(`${JSON.stringify(line)}\n`)) await once(stream);
  stream.end();
  await finished(stream);
  return file;
}

function once(stream: NodeJS.WritableStream): Promise<void> {
  return new Promise((resolve) => stream.once("drain", resolve));
}

/** Runs the command, prints what it took, gives the seconds for a report. */
async function measure(
  name: string,
  size: number,
  file: string,
  environment: Readonly<Record<string, string>>,
): Promise<number> {
  const workspace = join(folder, `${name}-${size}`);
  const start = performance.now();
  const { memory, code, said } = await run(file, workspace, environment);
  const seconds = (performance.now() - start) / 1000;
  const each = seconds / size;
  const store = environment.DATABASE_URL
    ? ""
    : `, ${megabytes(statSync(join(workspace, "tawatur.db")).size)} MB file`;
  const growth = unit > 0 ? `, ${(each / unit).toFixed(2)} of the time for a report in the smallest run` : "";
  console.log(
    `${name.padEnd(10)} ${String(size).padStart(6)} reports  ${seconds.toFixed(1)} s  ${Math.round(size / seconds)} a second  ${megabytes(memory)} MB memory${store}${growth}`,
  );
  if (code !== 0) console.log(`  it ended with ${code}: ${said}`);
  return each;
}

function run(
  file: string,
  workspace: string,
  environment: Readonly<Record<string, string>>,
): Promise<{ memory: number; code: number | null; said: string }> {
  const { DATABASE_URL: _, ...inherited } = process.env;
  const place = environment.DATABASE_URL ? [] : ["--workspace", workspace];
  const child = spawn(process.execPath, [MAIN, "add", file, ...place], {
    // As `bin/tawatur` starts it.
    env: { MALLOC_ARENA_MAX: "2", ...inherited, ...environment },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let memory = 0;
  let said = "";
  child.stderr.on("data", (part) => {
    said = `${said}${part}`.slice(-500);
  });
  const watching = setInterval(() => {
    memory = Math.max(memory, mostMemory(child.pid!));
  }, 100);
  return new Promise((resolve) => {
    child.on("close", (code) => {
      clearInterval(watching);
      resolve({ memory, code, said });
    });
  });
}

/** The most memory that a process has had resident, in bytes; 0 where the system does not say. */
function mostMemory(pid: number): number {
  try {
    return 1024 * Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

async function onPostgres(size: number, file: string): Promise<void> {
  const { Client } = (await import("pg")).default;
  const admin = new Client({ connectionString: ADDRESS });
  try {
    await admin.connect();
  } catch {
    console.log(`PostgreSQL  not measured: none answers at ${ADDRESS.replace(/:[^:@/]*@/, "@")}`);
    return;
  }
  const name = `tawatur_bench_${process.pid}`;
  await admin.query(`create database ${name}`);
  try {
    const address = new URL(ADDRESS);
    address.pathname = `/${name}`;
    await measure("PostgreSQL", size, file, { DATABASE_URL: address.href });
  } finally {
    await admin.query(`drop database ${name} with (force)`);
    await admin.end();
  }
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(0);
}
