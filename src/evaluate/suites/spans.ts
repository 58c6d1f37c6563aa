import type { Engine } from "../../engine.ts";
import type { Claim } from "../../extract/claim.ts";
import type { Kind } from "../../extract/kinds.ts";
import { tokenise } from "../../text/tokenise.ts";
import { casesOf } from "./lines.ts";
import { claimsIn, f1Of, type SuiteScore } from "./suite.ts";

interface SpanCase {
  readonly id: string;
  readonly input: string;
  /** `YYYYMMDD` */
  readonly date: string;
  readonly expected: { readonly verb: string; readonly actor: string; readonly target: string };
}

const SLOTS = ["verb", "actor", "target"] as const;
type Slot = (typeof SLOTS)[number];

/**
 * `gsr-…-spans.jsonl`: token F1 after folding of trigger, actor and target. Of several claims of the kinds that count, the
 * one with most parties is taken, of those the first. Slots that gold leaves empty are left out.
 */
export function scoreSpans(path: string, engine: Engine, kinds: ReadonlySet<Kind>): SuiteScore {
  const cases = casesOf<SpanCase>(path);
  const tallies: Record<Slot, [number, number, number]> = {
    verb: [0, 0, 0],
    actor: [0, 0, 0],
    target: [0, 0, 0],
  };
  const misses: string[] = [];
  let right = 0;
  for (const { id, input, date, expected } of cases) {
    const day = `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6, 8)}`;
    const claim = bestOf(claimsIn(engine, input, day).filter((one) => kinds.has(one.kind)));
    const found = surfacesOf(claim);
    let whole = true;
    for (const slot of SLOTS) {
      if (expected[slot] === "") continue;
      const [gold, predicted] = [tokensOf(expected[slot]), tokensOf(found[slot])];
      const both = gold.filter((token) => predicted.includes(token)).length;
      const tally = tallies[slot];
      tally[0] += gold.length;
      tally[1] += predicted.length;
      tally[2] += both;
      if (both === gold.length && both === predicted.length) continue;
      whole = false;
      misses.push(
        `${id} ${slot}: expected «${expected[slot]}» found «${found[slot]}» in: ${input.slice(0, 160)}`,
      );
    }
    if (whole) right++;
  }
  const shares = SLOTS.flatMap((slot) =>
    Object.entries(f1Of(...tallies[slot])).map(([name, share]) => [`${slot}_${name}`, share]),
  );
  return { figures: { cases: cases.length, right, ...Object.fromEntries(shares) }, misses };
}

function bestOf(claims: readonly Claim[]): Claim | null {
  const parties = (claim: Claim): number => Math.sign(claim.actor.length) + Math.sign(claim.target.length);
  return claims.reduce<Claim | null>(
    (best, claim) => (best === null || parties(claim) > parties(best) ? claim : best),
    null,
  );
}

function surfacesOf(claim: Claim | null): Record<Slot, string> {
  const texts = (list: readonly { text: string }[] = []): string => list.map(({ text }) => text).join(" ");
  return { verb: claim?.trigger.text ?? "", actor: texts(claim?.actor), target: texts(claim?.target) };
}

/** Folded tokens, each once. */
function tokensOf(text: string): string[] {
  return [...new Set(tokenise(text).map((token) => token.folded))];
}
