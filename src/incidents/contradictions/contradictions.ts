import { disagree, isNumber } from "../figures/counts.ts";
import { grouped } from "../figures/groups.ts";
import { inReading, type Told } from "../figures/told.ts";
import type { Contradiction, Disagreement, Reason } from "../incident.ts";
import { circlesIn } from "../origins/circles.ts";
import { oneOrigin } from "../origins/one-origin.ts";
import type { Register } from "../register.ts";
import { disagreementOf } from "./between.ts";

/**
 * The contradictions among the claims of one incident: two claims of different origins that cannot both be true, each
 * kind of disagreement between the same two tellings once, with the earliest claims for it. What one origin says later
 * is an update; a share, an open «أكثر من» that the other satisfies and a place inside the other are none. The order of the claims
 * does not matter.
 */
export function contradictionsOf(given: readonly Told[], register: Register): readonly Contradiction[] {
  const told = [...given].sort(inReading);
  const origins = told.flatMap((one) => one.origins);
  const one = oneOrigin(
    origins.map(({ id }) => id),
    register,
    circlesIn(origins),
  );
  const voices = new Map(
    told.map((x) => [x, [...new Set(x.origins.map(({ id }) => one.get(id)!.id))].sort()] as const),
  );
  const found: Contradiction[] = [...byCount(told, voices, register)];
  const seen = new Set<string>();
  for (const ofKind of Map.groupBy(told, ({ claim }) => claim.kind).values()) {
    const tellings = once(ofKind, voices);
    for (const [i, a] of tellings.entries())
      for (const b of tellings.slice(i + 1)) {
        if (!apart(voices.get(a)!, voices.get(b)!)) continue;
        const between = disagreementOf(a.claim, b.claim, register);
        if (!between) continue;
        const key = JSON.stringify([between.about, a.claim.kind, voices.get(a), voices.get(b), between.seen]);
        if (!seen.has(key))
          found.push({ about: between.about, reasons: between.reasons, one: a.ref, other: b.ref });
        seen.add(key);
      }
  }
  return found;
}

/** Two claims that give numbers of the same people that cannot both be right. */
function byCount(
  told: readonly Told[],
  voices: ReadonlyMap<Told, readonly string[]>,
  register: Register,
): readonly Contradiction[] {
  const counted = told.filter(({ claim }) => isNumber(claim.count) && claim.modality === "asserted");
  return grouped(counted, register).flatMap(({ measure, victims, told: same }) => {
    const tellings = [
      ...new Map(
        same
          .toReversed()
          .map((x) => [JSON.stringify([x.claim.count!.min, x.claim.count!.max, voices.get(x)]), x] as const),
      ).values(),
    ].toReversed();
    return tellings.flatMap((a, i) =>
      tellings
        .slice(i + 1)
        .filter((b) => disagree(a.claim.count!, b.claim.count!) && apart(voices.get(a)!, voices.get(b)!))
        .map((b): Contradiction => {
          const seen = `${measure} ${victims}`;
          const reasons: readonly Reason[] = [{ name: "count-differs", weight: 0, seen }];
          return { about: "count" satisfies Disagreement, one: a.ref, other: b.ref, reasons };
        }),
    );
  });
}

/** True where no origin stands behind both. */
const apart = (a: readonly string[], b: readonly string[]): boolean => !a.some((id) => b.includes(id));

/** The earliest of the claims that say the same by the same origins: as many as there are tellings, not repetitions. */
function once(told: readonly Told[], voices: ReadonlyMap<Told, readonly string[]>): readonly Told[] {
  const kept = new Map<string, Told>();
  for (const one of told) {
    const { kind, modality, actor, target, count, place, time, weapon } = one.claim;
    const ids = (mentions: typeof actor) => mentions.map(({ id, text }) => id ?? text).sort();
    const key = JSON.stringify([
      kind,
      modality,
      ids(actor),
      ids(target),
      count,
      place?.id ?? place?.text,
      time && [time.firstDay, time.lastDay],
      weapon,
      voices.get(one),
    ]);
    if (!kept.has(key)) kept.set(key, one);
  }
  return [...kept.values()];
}
