import type { Claim } from "../../extract/claim.ts";
import { placesAgree } from "../contradictions/where.ts";
import { maySame, victimsOf } from "../figures/victims.ts";
import type { Register } from "../register.ts";
import type { Said } from "./speakers.ts";

/**
 * Who stands behind claims that the report makes in its own voice and makes again with a speaker: a headline and a
 * first paragraph say first what the report then attributes. Told apart by kind, count, modality, place and people;
 * without counts only the headline is taken to restate.
 */
export function restatedIn(
  claims: readonly Claim[],
  said: ReadonlyMap<string, Said>,
  register: Register,
): ReadonlyMap<string, Said> {
  const found = new Map<string, Said>();
  const first = Math.min(...claims.map(({ sentence }) => sentence.start));
  const attributed = claims.filter(({ id }) => said.has(id));
  for (const claim of claims) {
    if (claim.speaker) continue;
    const again = attributed.find(
      (other) =>
        other.kind === claim.kind && restates(claim, other, claim.sentence.start === first, register),
    );
    const whole = claim.sentence.start === first ? oneBehind(claim, attributed, said) : null;
    if (!again && whole) found.set(claim.id, { ...whole, reason: "restated" });
    if (again) found.set(claim.id, { ...said.get(again.id)!, reason: "restated" });
  }
  return found;
}

/** Who stands behind all attributed claims of a headline's kind: the headline sums up what he says. */
function oneBehind(
  { kind }: Claim,
  attributed: readonly Claim[],
  said: ReadonlyMap<string, Said>,
): Said | null {
  const behind = attributed.filter((other) => other.kind === kind).map(({ id }) => said.get(id)!);
  return new Set(behind.flatMap(({ ids }) => ids)).size === 1 ? behind[0]! : null;
}

function restates(plain: Claim, attributed: Claim, headline: boolean, register: Register): boolean {
  if (plain.modality !== attributed.modality) return false;
  // A headline names the town that readers know for the village.
  if (!headline && placesAgree(plain, attributed, register) === "differ") return false;
  if (!maySame(victimsOf(plain.target, register), victimsOf(attributed.target, register))) return false;
  const [one, other] = [plain.count, attributed.count];
  if (one && other) return one.min === other.min;
  return headline && !one;
}
