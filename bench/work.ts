/**
 * How many reports a second the workers of a PostgreSQL workspace read, with one worker and with two (processes of one
 * thread each), from the first batch taken to the last one kept; each run in a database of its own.
 * `node bench/work.ts`; `node bench/work.ts 1 2 4` for other numbers of workers; `--rounds 4` for four times the reports,
 * because a worker is at full speed only after some thousands.
 */
import { spawn } from "node:child_process";
import { availableParallelism, loadavg } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import pg from "pg";
import { inNewDatabase } from "./databases.ts";
import { fillQueue } from "./fill-queue.ts";
import { isReal, repeated, reportLines } from "./reports.ts";

const MAIN = fileURLToPath(new URL("../src/cli/main.ts", import.meta.url));
const { values, positionals } = parseArgs({
  options: { rounds: { type: "string", default: "1" } },
  allowPositionals: true,
});
const lines = [...repeated(reportLines(), Number(values.rounds) * reportLines().length)];
console.log(
  `${lines.length} ${isReal ? "reports of the corpus" : "made-up reports"}, ${availableParallelism()} processors, load ${loadavg()[0]!.toFixed(1)} before`,
);
let one = 0;
const given = positionals.map(Number);
for (const workers of given.length > 0 ? given : [1, 2]) {
  const rate = await inNewDatabase(`work${workers}`, (address) => measured(address, workers));
  if (rate === null) break;
  if (workers === 1) one = rate;
  const ratio = one > 0 && workers > 1 ? `, ${(rate / one).toFixed(2)} times one worker` : "";
  console.log(
    `${workers} ${workers === 1 ? "worker " : "workers"}  ${Math.round(rate)} reports a second${ratio}`,
  );
}

async function measured(address: string, workers: number): Promise<number> {
  await fillQueue(address, lines);
  await Promise.all(Array.from({ length: workers }, () => runWorker(address)));
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  try {
    const { rows } = await client.query(`
      select extract(epoch from max(completed_on) - min(started_on))::float8 as seconds,
        (select count(*)::int from public.reading) as readings
      from tawatur_jobs.job where state = 'completed'`);
    return rows[0].readings / rows[0].seconds;
  } finally {
    await client.end();
  }
}

function runWorker(address: string): Promise<void> {
  const { DATABASE_URL: _, ...inherited } = process.env;
  const child = spawn(process.execPath, [MAIN, "work", "--once", "--threads", "1"], {
    env: { ...inherited, DATABASE_URL: address },
    stdio: ["ignore", "ignore", "inherit"],
  });
  return new Promise((resolve, fail) => {
    child.on("close", (code) => (code === 0 ? resolve() : fail(new Error(`a worker ended with ${code}`))));
  });
}
