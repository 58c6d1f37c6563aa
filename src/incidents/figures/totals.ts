import type { Total } from "../incident.ts";
import { isNumber } from "./counts.ts";
import { sharesAmong, type Told } from "./told.ts";

/** The totals of an incident that a report breaks down, with whether their parts add up. */
export function totalsOf(told: readonly Told[]): readonly Total[] {
  const totals: Total[] = [];
  const shares = sharesAmong(told);
  for (const whole of told) {
    if (!isNumber(whole.claim.count)) continue;
    const parts = shares.partsOf(whole).filter(({ claim }) => claim.count?.min != null);
    if (parts.length === 0) continue;
    const sum = parts.reduce((so, { claim }) => so + claim.count!.min!, 0);
    const { min, max } = whole.claim.count;
    const verdict = max !== null && sum > max ? "more" : min !== null && sum < min ? "less" : "equal";
    totals.push({ whole: whole.ref, parts: parts.map(({ ref }) => ref), sum, verdict });
  }
  return totals;
}
