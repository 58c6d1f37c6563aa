/**
 * How linking grows: the reports of ../shared/corpus/ant-2018-spring.jsonl.gz once, twice and four times (later copies moved
 * on by 150 days each), then one happening told by 100 to 800 reports. Prints processor seconds. Reading is not counted.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { linkIncidents } from "../src/incidents/link-incidents.ts";
import type { Report } from "../src/incidents/report.ts";
import { openEngine, openLinkModel } from "../src/open-engine.ts";
import { indexTools } from "../src/workspace/tools.ts";

const CORPUS = join(import.meta.dirname, "..", "..", "shared", "corpus", "ant-2018-spring.jsonl.gz");
const APART = 150;
const DAY = 86_400_000;

const engine = openEngine();
const tools = { model: openLinkModel(), places: { path: indexTools(engine.lexicon).placePath } };
const lines = gunzipSync(readFileSync(CORPUS)).toString("utf8").split("\n").filter(Boolean);
const reports = lines.map((line): Report => {
  const { id, title, text: body, outlet, published: moment, url } = JSON.parse(line);
  const text = `${title}\n\n${body}`;
  const published = moment.slice(0, 10);
  const { claims } = engine.analyse({ name: id, text, outlet, published, url });
  return { id, text, outlet, published, publishedAt: null, url, claims };
});

let before = 0;
for (const times of [1, 2, 4]) {
  const all = Array.from({ length: times }, (_, k) => reports.map((report) => moved(report, k))).flat();
  const { seconds, incidents } = measured(all);
  const growth = before === 0 ? "" : `, growth ${(seconds / before).toFixed(2)}`;
  console.log(`${all.length} reports: ${incidents} incidents, ${seconds.toFixed(1)} s${growth}`);
  before = seconds;
}
const typical = reports.find(({ claims }) => claims.length === 12)!;
for (const copies of [100, 200, 400, 800]) {
  const all = Array.from({ length: copies }, (_, i) => ({ ...typical, id: `copy-${i}` }));
  const { seconds } = measured(all);
  console.log(`one happening, ${copies * typical.claims.length} claims: ${seconds.toFixed(2)} s`);
}

function measured(all: readonly Report[]): { readonly seconds: number; readonly incidents: number } {
  const start = process.cpuUsage();
  const incidents = linkIncidents(all, tools).length;
  const { user, system } = process.cpuUsage(start);
  return { seconds: (user + system) / 1e6, incidents };
}

function moved(report: Report, times: number): Report {
  if (times === 0) return report;
  const later = (day: string): string =>
    new Date(Date.parse(`${day}T00:00:00Z`) + times * APART * DAY).toISOString().slice(0, 10);
  const claims = report.claims.map((claim) => ({
    ...claim,
    time: claim.time && {
      ...claim.time,
      firstDay: later(claim.time.firstDay),
      lastDay: later(claim.time.lastDay),
    },
  }));
  return { ...report, id: `${report.id}-${times}`, published: later(report.published!), claims };
}
