import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { test } from "node:test";
import { linkIncidents } from "../incidents/link-incidents.ts";
import type { Report } from "../incidents/report.ts";
import { openEngine, openLinkModel, WEIGHTS_FILE } from "../open-engine.ts";
import { indexTools } from "../workspace/tools.ts";
import { incidentsFile } from "./incidents-file.ts";
import { readGold } from "./read-gold.ts";

const SHARED = join(dirname(WEIGHTS_FILE), "..", "..", "shared");
const SCORER = join(SHARED, "score-incidents.mjs");

test("the file of incidents holds every claim with its place in the text", () => {
  const claim = { id: "c1", kind: "killed", trigger: { start: 3, end: 7, text: "مقتل" } };
  const report = { id: "r", claims: [claim] } as unknown as Report;
  const incident = {
    id: "r#c1",
    kind: "killed",
    claims: [
      { report: "r", claim: "c1" },
      { report: "gone", claim: "c9" },
    ],
    place: null,
    firstDay: null,
    lastDay: null,
    links: [],
  } as const;
  const figure = {
    measure: "killed",
    victims: "all",
    low: 1,
    best: 1,
    high: 1,
    independent: 1,
    contradiction: false,
  };
  assert.deepEqual(
    incidentsFile([incident], [report], () => [figure]),
    {
      incidents: [
        {
          id: "r#c1",
          claims: [{ doc: "r", kind: "killed", trigger: { start: 3, end: 7 } }],
          figures: [figure],
        },
      ],
    },
  );
});

for (const set of ["seeds", "dev"])
  test(`the scorer of the shared folder reads the incidents of ${set}`, {
    skip: existsSync(SCORER) ? false : "no ../shared",
  }, (t) => {
    const engine = openEngine();
    const places = { path: indexTools(engine.lexicon).placePath };
    const model = openLinkModel();
    const gold = join(SHARED, "gold", set);
    const reports = readGold(gold, SHARED).map(({ file, gold: { outlet, published }, text }): Report => {
      const id = basename(file, ".json");
      const { claims } = engine.analyse({ name: id, text, outlet, published, url: null });
      return { id, text, outlet, published, publishedAt: null, url: null, claims };
    });
    const folder = mkdtempSync(join(tmpdir(), "incidents-"));
    try {
      const file = join(folder, "incidents.json");
      const incidents = linkIncidents(reports, { model, places });
      writeFileSync(file, JSON.stringify(incidentsFile(incidents, reports)));
      const arguments_ = ["--gold", gold, "--incidents", `${gold}-incidents.json`, "--predicted", folder];
      const printed = execFileSync(
        process.execPath,
        [SCORER, ...arguments_, "--predicted-incidents", file, "--json"],
        {
          encoding: "utf8",
        },
      );
      const { b3Found, pairsAcrossDocuments } = JSON.parse(printed);
      t.diagnostic(`${set}: B³ F1 ${(100 * b3Found.f1).toFixed(1)} of ${b3Found.claims} claims`);
      t.diagnostic(
        `${set}: pairs P ${(100 * pairsAcrossDocuments.precision).toFixed(1)} R ${(100 * pairsAcrossDocuments.recall).toFixed(1)}`,
      );
      assert.ok(b3Found.claims > 100);
      assert.ok(b3Found.f1 > 0.7);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
