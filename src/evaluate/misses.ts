import type { ClaimRecord } from "../exports/record.ts";
import type { GoldClaim, GoldDocument } from "./gold.ts";
import { SLOTS, slotItems, slotsOf } from "./slots.ts";

/** Every difference from gold in one document, a sentence each: missed claims, extra claims, wrong slots. */
export function missesOf(
  { file, text }: GoldDocument,
  pairs: readonly (readonly [GoldClaim, ClaimRecord | null])[],
  extra: readonly ClaimRecord[],
): string[] {
  const misses: string[] = [];
  for (const [gold, record] of pairs) {
    if (record) continue;
    misses.push(`${file} missed ${gold.kind} «${gold.trigger}» in: ${gold.sentence.slice(0, 110)}`);
  }
  for (const { kind, trigger } of extra) {
    const around = text.slice(Math.max(0, trigger.start - 40), trigger.end + 60).replace(/\n/g, " ");
    misses.push(`${file} extra ${kind} «${text.slice(trigger.start, trigger.end)}» in: ${around}`);
  }
  for (const [gold, record] of pairs) {
    if (!record) continue;
    const found = slotsOf(record);
    for (const slot of SLOTS) {
      const [wanted, , right] = slotItems(slot, gold, found);
      if (wanted === right) continue;
      const values = `gold ${JSON.stringify(gold[slot] ?? null)} predicted ${JSON.stringify(found[slot] ?? null)}`;
      misses.push(`${file} ${slot} of ${gold.kind} «${gold.trigger}»: ${values}`);
    }
  }
  return misses;
}
