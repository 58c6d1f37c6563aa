import type { ClaimRecord } from "../exports/record.ts";
import type { GoldClaim } from "./gold.ts";
import { sameCount, sameEntity, samePlace, sameSpeaker } from "./same.ts";

export const SLOTS = ["actor", "target", "count", "weapon", "place", "time", "speaker", "modality"] as const;
export type Slot = (typeof SLOTS)[number];

/** How many items gold has, how many were found, how many of these are right. */
export type Tally = readonly [gold: number, found: number, right: number];

/** A claim as far as its slots go; what is found has the form of gold. */
export type Slots = Partial<GoldClaim>;

/** A found claim in the form in which slots are compared. */
export function slotsOf(claim: ClaimRecord): Slots {
  return claim as unknown as Slots;
}

const filled = (slot: Slot, claim: Slots | null): boolean => {
  if (claim === null) return false;
  if (slot === "modality") return !!claim.modality && claim.modality !== "asserted";
  if (slot === "speaker") return !!claim.speaker;
  if (slot === "time") return !!claim.time && claim.time.basis !== "publication";
  if (slot === "place") return !!claim.place && !claim.place.inferred;
  return claim[slot] != null;
};

const agrees = (slot: Slot, gold: Slots, found: Slots): boolean => {
  if (slot === "count") return sameCount(gold.count!, found.count!);
  if (slot === "place") return samePlace(gold.place!, found.place!);
  if (slot === "time") return gold.time!.start === found.time!.start && gold.time!.end === found.time!.end;
  if (slot === "speaker") return sameSpeaker(gold, found);
  return gold[slot] === found[slot];
};

/** The items of one slot in a pair of claims; `found` is null for a claim that was missed. */
export function slotItems(slot: Slot, gold: Slots, found: Slots | null): Tally {
  if (slot === "actor" || slot === "target") {
    const wanted = gold[slot] ?? [];
    const left = [...(found?.[slot] ?? [])];
    const all = left.length;
    let right = 0;
    for (const entity of wanted) {
      const at = left.findIndex((other) => sameEntity(entity, other));
      if (at < 0) continue;
      right++;
      left.splice(at, 1);
    }
    return [wanted.length, all, right];
  }
  const inGold = filled(slot, gold) ? 1 : 0;
  const inFound = filled(slot, found) ? 1 : 0;
  if (!inGold || !inFound) return [inGold, inFound, 0];
  return [1, 1, agrees(slot, gold, found!) ? 1 : 0];
}
