import { Readable } from "node:stream";
import { gather } from "../src/sources/gather.ts";
import { addAndRead } from "../src/workspace/add.ts";
import { openWorkspace } from "../src/workspace/workspace.ts";
import type { ReportLine } from "./reports.ts";

/** Keeps reports in an empty database and puts them into the queue; gives how many. */
export async function fillQueue(address: string, lines: Iterable<ReportLine>): Promise<number> {
  const workspace = await openWorkspace({ folder: "", databaseUrl: address });
  try {
    const sources = gather(["-"], {
      outlet: null,
      published: null,
      standardInput: Readable.from(jsonLines(lines)),
      now: workspace.now,
    });
    const silent = { result: () => {}, reading: () => {} };
    return (await addAndRead(workspace, sources, silent, { later: true })).waiting;
  } finally {
    await workspace.close();
  }
}

function* jsonLines(lines: Iterable<ReportLine>): Generator<Buffer> {
  for (const line of lines) yield Buffer.from(`${JSON.stringify(line)}\n`);
}
