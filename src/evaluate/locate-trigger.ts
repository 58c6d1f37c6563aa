import type { Span } from "../text/span.ts";
import type { GoldClaim } from "./gold.ts";

/** Where a gold claim's trigger stands: its n-th occurrence in the first occurrence of the sentence; null where absent. */
export function locateTrigger(text: string, claim: GoldClaim): Span | null {
  const sentence = text.indexOf(claim.sentence);
  if (sentence < 0) return null;
  let at = -1;
  for (let n = 0; n < (claim.nth ?? 1); n++) {
    at = claim.sentence.indexOf(claim.trigger, at + 1);
    if (at < 0) return null;
  }
  return { start: sentence + at, end: sentence + at + claim.trigger.length };
}
