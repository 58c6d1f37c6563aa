import type { Engine } from "../../engine.ts";
import { casesOf } from "./lines.ts";
import { claimsIn, type SuiteScore } from "./suite.ts";

interface StanceCase {
  readonly input: { readonly a: string; readonly b: string };
  readonly expected: string;
}

/** `ans-stance.jsonl`: for now, how many pairs give a claim of one kind on both sides; contradictions are not sought yet. */
export function scoreStance(path: string, engine: Engine): SuiteScore {
  const cases = casesOf<StanceCase>(path);
  const usable = cases.filter(({ input }) => {
    const kinds = new Set(claimsIn(engine, input.a).map(({ kind }) => kind));
    return kinds.size > 0 && claimsIn(engine, input.b).some(({ kind }) => kinds.has(kind));
  });
  const disagree = usable.filter(({ expected }) => expected === "disagree").length;
  return { figures: { cases: cases.length, withOneKind: usable.length, disagree }, misses: [] };
}
