import type { Engine } from "../../engine.ts";
import { contradictionsOf } from "../../incidents/contradictions/contradictions.ts";
import type { Told } from "../../incidents/figures/told.ts";
import { openRegister } from "../../incidents/register.ts";
import { casesOf } from "./lines.ts";
import { claimsIn, f1Of, type SuiteScore } from "./suite.ts";

interface StanceCase {
  readonly id: string;
  readonly input: { readonly a: string; readonly b: string };
  readonly expected: string;
}

/**
 * `ans-stance.jsonl`: of the pairs in which both headlines give a claim of one kind, those between which the detector
 * of contradictions finds one are said to disagree. Each headline is its own origin.
 */
export function scoreStance(path: string, engine: Engine): SuiteScore {
  const register = openRegister(engine.lexicon);
  const cases = casesOf<StanceCase>(path);
  const usable = cases.flatMap((one) => {
    const [a, b] = [toldIn(engine, "a", one.input.a), toldIn(engine, "b", one.input.b)];
    const kinds = new Set(a.map(({ claim }) => claim.kind));
    return b.some(({ claim }) => kinds.has(claim.kind)) ? [{ one, told: [...a, ...b] }] : [];
  });
  const judged = usable.map(({ one, told }) => ({
    one,
    found: contradictionsOf(told, register).map(({ about }) => about),
    wanted: one.expected === "disagree",
  }));
  const disagree = judged.filter(({ wanted }) => wanted).length;
  const said = judged.filter(({ found }) => found.length > 0);
  const right = said.filter(({ wanted }) => wanted).length;
  return {
    figures: {
      cases: cases.length,
      withOneKind: usable.length,
      disagree,
      saidToDisagree: said.length,
      right,
      ...f1Of(disagree, said.length, right),
    },
    misses: judged
      .filter(({ found, wanted }) => found.length > 0 !== wanted)
      .map(
        ({ one, found }) =>
          `${one.id} ${found.join(" ") || "none"} (${one.expected}) ${one.input.a} | ${one.input.b}`,
      ),
  };
}

/** The claims of a headline, each with the headline as its origin. */
function toldIn(engine: Engine, id: string, text: string): readonly Told[] {
  const claims = claimsIn(engine, text);
  const report = { id, text, outlet: id, published: null, publishedAt: null, url: null, claims };
  const origin = {
    id: `outlet:${id}`,
    kind: "outlet",
    chain: [id],
    copiedFrom: null,
    reason: "outlet",
  } as const;
  return claims.map((claim) => ({
    ref: { report: id, claim: claim.id },
    claim,
    report,
    origins: [origin],
    day: null,
  }));
}
