import type { Count } from "../../extract/claim.ts";

/** How far a number that is only «about» may be off: a tenth, so that «نحو 3000» and 3,100 agree. */
const ABOUT = 0.1;

/** The least and the most that a count allows; «أكثر من» has no end, «نحو» a tenth more or less. */
export function boundsOf({ min, max, approx }: Count): readonly [number, number] {
  const low = min ?? 0;
  const high = max ?? Number.POSITIVE_INFINITY;
  return approx && min === max ? [low * (1 - ABOUT), high * (1 + ABOUT)] : [low, high];
}

/** True where two counts of the same people cannot both be right. */
export function disagree(a: Count, b: Count): boolean {
  const [one, other] = [boundsOf(a), boundsOf(b)];
  return one[0] > other[1] || other[0] > one[1];
}

/** True where a count says how many. */
export const isNumber = (count: Count | null): count is Count =>
  count !== null && (count.min !== null || count.max !== null);
