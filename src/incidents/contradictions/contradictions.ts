import type { Claim } from "../../extract/claim.ts";
import { disagree, isNumber } from "../figures/counts.ts";
import { grouped } from "../figures/groups.ts";
import { inReading, type Told } from "../figures/told.ts";
import type { Contradiction, Reason } from "../incident.ts";
import { circlesIn } from "../origins/circles.ts";
import { oneOrigin } from "../origins/one-origin.ts";
import type { Register } from "../register.ts";
import { disagreementOf } from "./between.ts";

/** How many different tellings of one kind are compared, the earliest: so that a huge incident stays quick. */
const TELLINGS = 200;
/** How many claims of one telling by different origins are kept, to find two that no origin shares. */
const VOICES = 4;

/**
 * The contradictions among the claims of one incident: two claims of different origins that cannot both be true. What
 * they disagree about is recorded once for each two things said («this army ≠ that army»), with the earliest claims.
 * What one origin says later is an update; a share, an open «أكثر من» that the other satisfies and a place inside the
 * other are none. The order of the claims does not matter.
 */
export function contradictionsOf(given: readonly Told[], register: Register): readonly Contradiction[] {
  const told = [...given].sort(inReading);
  const voices = voicesOf(told, register);
  const found: Contradiction[] = [...byCount(told, voices, register)];
  for (const [kind, ofKind] of Map.groupBy(told, ({ claim }) => claim.kind)) {
    const seen = new Set<string>();
    const tellings = tellingsOf(ofKind, voices, signatureOf).slice(0, TELLINGS);
    for (const [i, some] of tellings.entries())
      for (const others of tellings.slice(i + 1)) {
        const between = disagreementOf(some[0]!.claim, others[0]!.claim, register);
        if (!between) continue;
        const key = JSON.stringify([kind, between.about, between.seen]);
        const pair = seen.has(key) ? null : apart(some, others, voices);
        if (!pair) continue;
        seen.add(key);
        const [one, other] = pair;
        found.push({ about: between.about, one: one.ref, other: other.ref, reasons: between.reasons });
      }
  }
  return found;
}

type Voices = ReadonlyMap<Told, readonly string[]>;

/** The origins of each claim, names of one body made one. */
function voicesOf(told: readonly Told[], register: Register): Voices {
  const origins = told.flatMap((one) => one.origins);
  const ids = origins.map(({ id }) => id);
  const one = oneOrigin(ids, register, circlesIn(origins));
  return new Map(told.map((x) => [x, [...new Set(x.origins.map(({ id }) => one.get(id)!.id))].sort()]));
}

/** Numbers of the same people that cannot both be right: each with the earliest other that it cannot stand beside. */
function byCount(told: readonly Told[], voices: Voices, register: Register): readonly Contradiction[] {
  const counted = told.filter(({ claim }) => isNumber(claim.count) && claim.modality === "asserted");
  return grouped(counted, register).flatMap(({ measure, victims, told: same }) => {
    const tellings = tellingsOf(same, voices, ({ count }) => `${count!.min} ${count!.max}`).slice(
      0,
      TELLINGS,
    );
    return tellings.flatMap((others, i): readonly Contradiction[] => {
      for (const some of tellings.slice(0, i)) {
        if (!disagree(some[0]!.claim.count!, others[0]!.claim.count!)) continue;
        const pair = apart(some, others, voices);
        if (!pair) continue;
        const reason: Reason = { name: "count-differs", weight: 0, seen: `${measure} ${victims}` };
        return [{ about: "count", one: pair[0].ref, other: pair[1].ref, reasons: [reason] }];
      }
      return [];
    });
  });
}

/** The first two claims of two tellings behind which no origin stands in common, or null. */
function apart(some: readonly Told[], others: readonly Told[], voices: Voices): readonly [Told, Told] | null {
  for (const one of some)
    for (const other of others)
      if (!voices.get(one)!.some((id) => voices.get(other)!.includes(id))) return [one, other];
  return null;
}

/** Claims that say the same, the earliest first, of each only as many as have different origins. */
function tellingsOf(
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
function signatureOf({ modality, actor, target, count, place, time, weapon }: Claim): string {
  const ids = (mentions: typeof actor) => mentions.map(({ id, text }) => id ?? text).sort();
  const days = time && [time.firstDay, time.lastDay];
  return JSON.stringify([modality, ids(actor), ids(target), count, place?.id ?? place?.text, days, weapon]);
}
