import type { Engine } from "../src/engine.ts";
import { addDocuments } from "../src/store/add.ts";
import { unpackFound } from "../src/store/found.ts";
import type { NewDocument } from "../src/store/new-document.ts";
import { openDatabase } from "../src/store/open.ts";
import { type NewReading, putReadings } from "../src/store/readings.ts";
import { readVersion } from "../src/workspace/read-version.ts";
import { indexTools } from "../src/workspace/tools.ts";
import type { ReportLine } from "./reports.ts";

const BATCH = 500;
const NOW = "2024-01-01T00:00:00.000Z";
const DAY = 86_400_000;
/** How many days each repetition is later than the one before. */
const LATER = 30;

/** Makes a store of `size` reports: each is read once, and stored again and again as another one of later days. */
export async function buildStore(
  folder: string,
  lines: readonly ReportLine[],
  size: number,
  engine: Engine,
): Promise<void> {
  const database = await openDatabase({ folder });
  const tools = indexTools(engine.lexicon);
  const read: NewReading[] = lines.map((line) =>
    readVersion(
      { documentId: 0, versionId: 0, language: "ar", url: null, ...versionOf(line, 0), name: line.id },
      engine,
      tools,
    ),
  );
  unpackFound(read[0]!.found);
  for (let from = 0; from < size; from += BATCH) {
    const many = Math.min(BATCH, size - from);
    const numbers = Array.from({ length: many }, (_, i) => from + i);
    const documents = numbers.map((i) => documentOf(lines[i % lines.length]!, Math.floor(i / lines.length)));
    const added = await addDocuments(database, documents, NOW);
    const readings = numbers.map((i, k) => {
      const round = Math.floor(i / lines.length);
      const line = lines[i % lines.length]!;
      return later(read[i % lines.length]!, added[k]!.versionId, round, versionOf(line, round).published);
    });
    await putReadings(database, "bench", readings, tools, NOW);
  }
  await database.close();
}

function versionOf(line: ReportLine, round: number) {
  return {
    text: line.title ? `${line.title}\n\n${line.text}` : line.text,
    outlet: line.outlet,
    published: shifted(line.published.slice(0, 10), round),
  };
}

function documentOf(line: ReportLine, round: number): NewDocument {
  const { text, outlet, published } = versionOf(line, round);
  const id = `${line.id}-${round}`;
  return {
    key: `id:${id}`,
    name: id,
    format: "json-lines",
    raw: Buffer.from(`${id}\n${text}`),
    custody: {
      method: "file",
      source: "/bench.jsonl",
      position: id,
      containers: [],
      takenAt: NOW,
      modifiedAt: null,
      response: null,
    },
    ownId: id,
    text,
    title: line.title,
    outlet,
    author: null,
    url: line.url && `${line.url}?${round}`,
    published: { day: published!, instant: null, origin: "manifest", where: "published" },
    dates: [],
    dateConflict: null,
    language: "ar",
    warnings: [],
  };
}

function later(reading: NewReading, versionId: number, round: number, published: string | null): NewReading {
  const claims = reading.index.claims.map(({ cells, ...claim }) => ({
    ...claim,
    cells: {
      ...cells,
      published,
      first_day: cells.first_day && shifted(cells.first_day, round),
      last_day: cells.last_day && shifted(cells.last_day, round),
    },
  }));
  return { ...reading, versionId, index: { ...reading.index, claims } };
}

function shifted(day: string, round: number): string {
  return new Date(Date.parse(day) + round * LATER * DAY).toISOString().slice(0, 10);
}
