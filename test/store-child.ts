import { once } from "node:events";
import { writeSync } from "node:fs";
import { addDocuments } from "../src/store/add.ts";
import { openPostgres } from "../src/store/postgres/database.ts";
import { pending, putReadings } from "../src/store/readings.ts";
import { openSqlite } from "../src/store/sqlite/database.ts";
import { NOW, readingOf, report, TOOLS } from "./made-up.ts";

// A process that tests let work beside others and kill: it waits for a line «first last», adds the reports of these
// numbers and reads what waits, in batches of five, and says each thing once it is done. It opens the store before or
// after that line.
const [kind, address, opens] = process.argv.slice(2) as [string, string, "before" | "after"];
const open = () => (kind === "sqlite" ? openSqlite(address) : openPostgres(address));
const BATCH = 5;
const say = (line: string): void => {
  // Written before the next step begins.
  writeSync(1, `${line}\n`);
};

const early = opens === "before" ? await open() : null;
say("ready");
const [line] = (await once(process.stdin, "data")) as [Buffer];
const [first, last] = line.toString().split(" ").map(Number) as [number, number];
const database = early ?? (await open());
for (let i = first; i <= last; i += BATCH) {
  const numbers = Array.from({ length: Math.min(BATCH, last - i + 1) }, (_, k) => i + k);
  const added = await addDocuments(
    database,
    numbers.map((number) => report(number)),
    NOW,
  );
  for (const [k, { outcome }] of added.entries()) say(`${outcome} ${numbers[k]}`);
  const waiting = await pending(database, "A", 0, BATCH);
  const readings = waiting.map((version) => readingOf(version));
  await putReadings(database, "A", readings, TOOLS, NOW);
  for (const { name } of waiting) say(`read ${name}`);
}
for (;;) {
  const waiting = await pending(database, "A", 0, 100);
  if (waiting.length === 0) break;
  const readings = waiting.map((version) => readingOf(version));
  await putReadings(database, "A", readings, TOOLS, NOW);
}
await database.close();
say("done");
process.exit(0);
