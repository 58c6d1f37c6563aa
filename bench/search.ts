/**
 * How fast a workspace of 30,000 reports is searched on SQLite: first page, total and facets together, over some 300
 * queries. `node bench/search.ts [reports]`; `--keep FOLDER` leaves the store there and takes the one that
 * is there; `--rounds 5` takes the shortest of five.
 */
import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Reader } from "../src/lexicon/read.ts";
import { createSearchWords } from "../src/lexicon/search-words.ts";
import { openEngine } from "../src/open-engine.ts";
import { openDatabase } from "../src/store/open.ts";
import { prepareSearch } from "../src/store/search/prepare.ts";
import type { ClaimSearch } from "../src/store/search/query.ts";
import { searchClaims } from "../src/store/search/search-claims.ts";
import { searchDocuments } from "../src/store/search/search-documents.ts";
import { textQuery } from "../src/workspace/text-query.ts";
import { isReal, reportLines } from "./reports.ts";
import { queriesFor } from "./search-queries.ts";
import { buildStore } from "./search-store.ts";

const size = Number(/^\d+$/.test(process.argv[2] ?? "") ? process.argv[2] : 30_000);
const keep = process.argv.includes("--keep") ? process.argv[process.argv.indexOf("--keep") + 1] : undefined;
/** Where others use the processors too, the shortest of several rounds says more: `--rounds 5`. */
const rounds = process.argv.includes("--rounds")
  ? Number(process.argv[process.argv.indexOf("--rounds") + 1])
  : 1;
const folder = keep ?? mkdtempSync(join(tmpdir(), "tawatur-bench-search-"));
try {
  const engine = openEngine();
  if (!existsSync(join(folder, "tawatur.db"))) {
    const start = performance.now();
    await buildStore(folder, reportLines(), size, engine);
    console.log(`built in ${((performance.now() - start) / 1000).toFixed(0)} s`);
  }
  await measure();
} finally {
  if (keep === undefined) rmSync(folder, { recursive: true, force: true });
}

async function measure(): Promise<void> {
  const words = createSearchWords(new Reader(openEngine().lexicon));
  globalThis.gc?.();
  const before = process.memoryUsage();
  const cold = await openDatabase({ folder });
  const first = await timed(() => searchClaims(cold, { text: textQuery(words, "الباغوز حلب") }));
  await cold.close();
  const database = await openDatabase({ folder });
  const all = await timed(() => searchClaims(database, { facets: true }));
  await prepareSearch(database);
  globalThis.gc?.();
  const after = process.memoryUsage();
  const { rows } = await import("kysely").then(({ sql }) =>
    sql<{ name: string; bytes: number }>`
      select name, sum(pgsize) as bytes from dbstat where name like '%words%' group by name`.execute(
      database.read,
    ),
  );
  const index = rows.reduce((sum, { bytes }) => sum + bytes, 0);
  console.log(
    `${size} reports (${isReal ? "corpus, repeated" : "made up"}), ${all.result.total} claims; file ${mb(statSync(join(folder, "tawatur.db")).size)} MB, search indexes ${mb(index)} MB`,
  );
  console.log(
    `cold: words alone ${first.ms.toFixed(0)} ms; all facets of all claims ${all.ms.toFixed(0)} ms; memory of the columns ${mb(after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers)} MB`,
  );
  const queries = queriesFor(all.result.facets!, (query) => textQuery(words, query));
  const least = queries.map(() => Number.POSITIVE_INFINITY);
  await database.close();
  for (let round = 0; round < rounds; round++) {
    // Anew each time, so that nothing is remembered of the round before.
    const asked = await openDatabase({ folder });
    await prepareSearch(asked);
    for (const [i, { search, documents }] of queries.entries()) {
      const options: ClaimSearch = { ...search, facets: true };
      const { ms } = documents
        ? await timed(() => searchDocuments(asked, options))
        : await timed(() => searchClaims(asked, options));
      least[i] = Math.min(least[i]!, ms);
    }
    await asked.close();
  }
  const byKind = Map.groupBy(
    least.map((ms, i) => ({ ms, kind: queries[i]!.kind })),
    ({ kind }) => kind,
  );
  const times = [...byKind].map(([kind, list]) => [kind, list.map(({ ms }) => ms)] as const);
  for (const [kind, list] of [["all", least] as const, ...times]) {
    const sorted = list.toSorted((a, b) => a - b);
    const at = (share: number) =>
      sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!.toFixed(1);
    console.log(
      `${kind.padEnd(24)} ${String(list.length).padStart(4)} queries  least ${at(0)}  p50 ${at(0.5)}  p95 ${at(0.95)}  p99 ${at(0.99)} ms`,
    );
  }
}

/** Time on the clock, or with `--cpu` on the processors: for where others work on them too. */
async function timed<T>(act: () => Promise<T>): Promise<{ readonly result: T; readonly ms: number }> {
  const start = now();
  const result = await act();
  return { result, ms: now() - start };
}

function now(): number {
  if (!process.argv.includes("--cpu")) return performance.now();
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function mb(bytes: number): string {
  return (bytes / 1e6).toFixed(0);
}
