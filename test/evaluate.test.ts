import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import type { GoldDocument } from "../src/evaluate/gold.ts";
import { locateTrigger } from "../src/evaluate/locate-trigger.ts";
import { readGold } from "../src/evaluate/read-gold.ts";
import { score } from "../src/evaluate/score.ts";
import type { ClaimRecord } from "../src/exports/record.ts";
import { tawatur } from "./run.ts";
import { SHARED, withoutShared } from "./shared.ts";

const folder = mkdtempSync(join(tmpdir(), "tawatur-"));
after(() => rmSync(folder, { recursive: true }));
const SETS = ["seeds", "dev"];
const goldOf = (set: string): string => join(SHARED, "gold", set);

/** What the reference scorer prints of predictions in a folder. */
function reference(set: string, predicted: string, ...options: string[]): string {
  const args = [join(SHARED, "score.mjs"), "--gold", goldOf(set), "--predicted", predicted, ...options];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  assert.equal(status, 0, stderr);
  return stdout;
}

for (const set of SETS) {
  test(`evaluate on ${set} equals the reference scorer to the last digit`, { skip: withoutShared }, () => {
    const out = join(folder, set);
    const read = tawatur(["read", join(SHARED, "corpus", set), "--out", out]);
    assert.equal(read.code, 0, read.err);
    const ours = tawatur(["evaluate", "--gold", goldOf(set), "--json"]);
    assert.equal(ours.code, 0, ours.err);
    assert.equal(ours.out, reference(set, out, "--json"));
    assert.equal(
      tawatur(["evaluate", "--gold", goldOf(set), "--misses"]).out,
      reference(set, out, "--misses"),
    );
  });

  test(`scoring ${set} equals the reference scorer on gold bent in every way`, {
    skip: withoutShared,
  }, () => {
    const documents = readGold(goldOf(set), SHARED);
    for (let seed = 1; seed <= 8; seed++) {
      const out = join(folder, `${set}-${seed}`);
      mkdirSync(out);
      const judged = documents.map((document, i) => ({
        document,
        found: i === 0 ? null : bent(document, seed),
      }));
      for (const { document, found } of judged) {
        if (found) writeFileSync(join(out, document.file), JSON.stringify({ claims: found }));
      }
      const { matched: _, misses, ...ours } = score(judged);
      assert.equal(`${JSON.stringify(ours, null, 1)}\n`, reference(set, out, "--json"));
      const theirs = reference(set, out, "--misses").split("\n");
      assert.deepEqual(misses, theirs.slice(0, misses.length));
    }
  });
}

test("several sets are pooled and shown each", { skip: withoutShared }, () => {
  const { out } = tawatur(["evaluate", ...SETS.flatMap((set) => ["--gold", goldOf(set)]), "--json"]);
  const all = JSON.parse(out);
  const parts = Object.values(all.sets) as { claim: { gold: number } }[];
  assert.equal(parts.length, 2);
  assert.equal(all.claim.gold, parts[0]!.claim.gold + parts[1]!.claim.gold);
});

/** Gold as a prediction with claims dropped, doubled and moved, and slots emptied, changed and added. */
function bent(document: GoldDocument, seed: number): ClaimRecord[] {
  let state = seed * 7919 + document.file.length;
  const chance = (one: number): boolean => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state % one === 0;
  };
  const claims: unknown[] = [];
  for (const gold of document.gold.claims) {
    if (chance(6)) continue;
    const trigger = { ...locateTrigger(document.text, gold)!, text: gold.trigger };
    if (chance(7)) trigger.start += 1;
    const claim: Record<string, unknown> = { ...gold, trigger };
    if (chance(9)) claim.kind = "attack";
    if (chance(5)) claim.actor = [{ text: "قوات مجهولة الهوية", id: null }];
    if (chance(5)) claim.target = [...(gold.target ?? []), { text: "المدنيين", id: "civilians" }];
    if (chance(5))
      claim.count = gold.count ? { ...gold.count, max: null } : { min: 1, max: 1, approx: false };
    if (chance(5)) claim.weapon = gold.weapon ? null : "mine";
    if (chance(5)) claim.place = { text: "الباغوز", lat: 34.46, lon: 40.95 };
    if (chance(6)) claim.place = null;
    if (chance(5)) claim.time = { start: "2019-03-12", end: "2019-03-12" };
    if (chance(5)) claim.speaker = gold.speaker ? null : "مصادر محلية";
    if (chance(8)) claim.speaker_org = "syrian-democratic-forces";
    if (chance(6)) claim.modality = "denied";
    claims.push(claim);
    if (chance(8)) claims.push({ ...claim, count: null });
  }
  return claims as ClaimRecord[];
}

test("every suite is scored over all its cases", { skip: withoutShared }, () => {
  const { code, out, err } = tawatur(["evaluate", "--suites", join(SHARED, "suites"), "--json"]);
  assert.equal(code, 0, err);
  const { suites } = JSON.parse(out) as {
    suites: Record<string, { cases: number; leftOut?: number; right?: number }>;
  };
  const cases = Object.entries(suites).map(([file, figures]) => [
    file,
    figures.cases + (figures.leftOut ?? 0),
  ]);
  assert.deepEqual(Object.fromEntries(cases), {
    "ans-stance.jsonl": 3407,
    "dates.jsonl": 185,
    "gsr-assault-detect.jsonl": 1612,
    "gsr-assault-spans.jsonl": 169,
    "gsr-protest-spans.jsonl": 155,
    "numbers.jsonl": 613,
  });
});
