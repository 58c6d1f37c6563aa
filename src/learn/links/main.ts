/**
 * Learns from marked incidents how claims are linked, and writes learned/links.tsv. `--check` writes nothing and prints
 * how well it does, in-sample and on stories left out.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readWordCounts, wordWeight } from "../../incidents/linking/words.ts";
import { LINKS_FILE, openEngine, WORD_COUNTS_FILE } from "../../open-engine.ts";
import { indexTools } from "../../workspace/tools.ts";
import { readIncidentGold } from "./gold.ts";
import { checkLinks, learnLinks, linksFile } from "./learn.ts";

const HOME = join(dirname(LINKS_FILE), "..");
const SHARED = join(HOME, "..", "shared");
const SETS = [
  ...["seeds", "dev"].map((set) => ({
    set,
    share: 1,
    claims: [join(SHARED, "gold", set)],
    incidents: join(SHARED, "gold", `${set}-incidents.json`),
    root: SHARED,
  })),
  {
    set: "spring",
    // One reader marked them, and nobody a second time.
    share: 0.5,
    claims: ["look", "pool"].map((part) => join(HOME, "gold", `spring-${part}`)),
    incidents: join(HOME, "gold", "spring-incidents.json"),
    root: HOME,
  },
];

const engine = openEngine();
const places = { path: indexTools(engine.lexicon).placePath };
const marked = readIncidentGold(SETS, engine);
const weight = wordWeight(readWordCounts(readFileSync(WORD_COUNTS_FILE, "utf8")));

if (process.argv.includes("--check")) {
  const scores = checkLinks(marked, places, weight);
  const sets = [...new Set(marked.map(({ set }) => set))];
  for (const [name, of] of Object.entries(scores))
    for (const some of [sets, ["seeds", "dev"], ...sets.map((set) => [set])]) {
      const { precision, recall, f1, claims, pairPrecision, pairRecall, goldPairs } = of(some);
      const [p, r, f, pp, pr] = [precision, recall, f1, pairPrecision, pairRecall].map((x) =>
        (100 * x).toFixed(1),
      );
      console.log(
        `${name} ${some.join("+")}: B³ P ${p} R ${r} F1 ${f} of ${claims} claims; pairs across reports P ${pp} R ${pr} of ${goldPairs}`,
      );
    }
} else {
  writeFileSync(LINKS_FILE, linksFile(learnLinks(marked, places, weight)));
  console.log(`${LINKS_FILE}: learned from ${marked.length} reports`);
}
