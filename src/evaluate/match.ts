import type { ClaimRecord } from "../exports/record.ts";
import type { Span } from "../text/span.ts";
import type { GoldClaim, GoldDocument } from "./gold.ts";
import { locateTrigger } from "./locate-trigger.ts";
import { SLOTS, slotItems, slotsOf } from "./slots.ts";

/** The required gold claims of a document, each with the claim found for it, and what was found beyond gold. */
export interface Matching {
  readonly pairs: readonly (readonly [GoldClaim, ClaimRecord | null])[];
  readonly extra: readonly ClaimRecord[];
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && a.end > b.start;

/**
 * Pairs gold claims with found ones of the same kind whose triggers overlap, one to one; of several, the one with most
 * slots right. A found claim that only an optional gold claim asks for is neither right nor wrong.
 */
export function match({ gold, text }: GoldDocument, found: readonly ClaimRecord[]): Matching {
  const free = new Set(found);
  const fits = (claim: GoldClaim, at: Span | null) => (record: ClaimRecord) =>
    at !== null && record.kind === claim.kind && overlaps(record.trigger, at);
  const pairs: [GoldClaim, ClaimRecord | null][] = [];
  for (const claim of gold.claims) {
    if (claim.optional) continue;
    let best: ClaimRecord | null = null;
    let most = -1;
    for (const record of [...free].filter(fits(claim, locateTrigger(text, claim)))) {
      const right = SLOTS.reduce((sum, slot) => sum + slotItems(slot, claim, slotsOf(record))[2], 0);
      if (right <= most) continue;
      best = record;
      most = right;
    }
    if (best) free.delete(best);
    pairs.push([claim, best]);
  }
  for (const claim of gold.claims) {
    if (!claim.optional) continue;
    const record = [...free].find(fits(claim, locateTrigger(text, claim)));
    if (record) free.delete(record);
  }
  return { pairs, extra: [...free] };
}
