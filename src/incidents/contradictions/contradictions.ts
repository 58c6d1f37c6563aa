import { disagree, isNumber } from "../figures/counts.ts";
import { grouped } from "../figures/groups.ts";
import { inReading, type Told } from "../figures/told.ts";
import type { Contradiction, Reason } from "../incident.ts";
import type { Register } from "../register.ts";
import { disagreementOf } from "./between.ts";
import { apart, signatureOf, tellingsOf, type Voices, voicesOf } from "./tellings.ts";

/** How many different tellings of one kind are compared, the earliest: so that a huge incident stays quick. */
const TELLINGS = 200;

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
