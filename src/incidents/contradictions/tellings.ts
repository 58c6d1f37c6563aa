import type { Claim } from "../../extract/claim.ts";
import type { Told } from "../figures/told.ts";
import { circlesIn } from "../origins/circles.ts";
import { oneOrigin } from "../origins/one-origin.ts";
import type { Register } from "../register.ts";

/** How many claims of one telling by different origins are kept, to find two that no origin shares. */
const VOICES = 4;

/** The origins of each claim, by id, sorted. */
export type Voices = ReadonlyMap<Told, readonly string[]>;

/** The origins of each claim, names of one body made one. */
export function voicesOf(told: readonly Told[], register: Register): Voices {
  const origins = told.flatMap((one) => one.origins);
  const ids = origins.map(({ id }) => id);
  const one = oneOrigin(ids, register, circlesIn(origins));
  return new Map(told.map((x) => [x, [...new Set(x.origins.map(({ id }) => one.get(id)!.id))].sort()]));
}

/** The first two claims of two tellings behind which no origin stands in common, or null. */
export function apart(
  some: readonly Told[],
  others: readonly Told[],
  voices: Voices,
): readonly [Told, Told] | null {
  for (const one of some)
    for (const other of others)
      if (!voices.get(one)!.some((id) => voices.get(other)!.includes(id))) return [one, other];
  return null;
}

/** Claims that say the same, the earliest first, of each only as many as have different origins. */
export function tellingsOf(
  told: readonly Told[],
  voices: Voices,
  said: (claim: Claim) => string,
): readonly (readonly Told[])[] {
  const kept = new Map<string, Told[]>();
  const heard = new Set<string>();
  for (const one of told) {
    const key = said(one.claim);
    const same = kept.get(key) ?? [];
    kept.set(key, same);
    const voice = `${key} ${voices.get(one)!.join(" ")}`;
    if (same.length < VOICES && !heard.has(voice)) same.push(one);
    heard.add(voice);
  }
  return [...kept.values()];
}

/** All that two claims are compared by. */
export function signatureOf({ modality, actor, target, count, place, time, weapon }: Claim): string {
  const ids = (mentions: typeof actor) => mentions.map(({ id, text }) => id ?? text).sort();
  const days = time && [time.firstDay, time.lastDay];
  return JSON.stringify([modality, ids(actor), ids(target), count, place?.id ?? place?.text, days, weapon]);
}
