import type { Engine } from "../../engine.ts";
import { ASSAULT_KINDS } from "./assault.ts";
import { casesOf } from "./lines.ts";
import { claimsIn, f1Of, type SuiteScore } from "./suite.ts";

interface DetectCase {
  readonly id: string;
  readonly input: string;
  readonly expected: "yes" | "easy no" | "difficult no" | "ambiguous";
}

/** `gsr-assault-detect.jsonl`: a sentence is positive where it gives an asserted claim of a kind that counts as ASSAULT. */
export function scoreDetect(path: string, engine: Engine): SuiteScore {
  const all = casesOf<DetectCase>(path);
  const cases = all.filter((one) => one.expected !== "ambiguous");
  const judged = cases.map((one) => {
    const claims = claimsIn(engine, one.input);
    const found = claims.some(({ kind, modality }) => modality === "asserted" && ASSAULT_KINDS.has(kind));
    return { one, found, wanted: one.expected === "yes" };
  });
  const gold = judged.filter(({ wanted }) => wanted).length;
  const predicted = judged.filter(({ found }) => found).length;
  const hits = judged.filter(({ found, wanted }) => found && wanted).length;
  return {
    figures: {
      cases: cases.length,
      leftOut: all.length - cases.length,
      right: judged.filter(({ found, wanted }) => found === wanted).length,
      gold,
      predicted,
      ...f1Of(gold, predicted, hits),
      mapping: [...ASSAULT_KINDS].join(" "),
    },
    misses: judged
      .filter(({ found, wanted }) => found !== wanted)
      .map(({ one, found }) => `${one.id} ${found ? "extra" : "missed"} (${one.expected}) ${one.input}`),
  };
}
