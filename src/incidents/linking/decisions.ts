import { type ClaimRef, refOf } from "../report.ts";

/** What people have decided about incidents; it stays through every run. */
export interface Decisions {
  /** Two claims that do not tell of one happening. */
  readonly split: readonly (readonly [ClaimRef, ClaimRef])[];
  /** Two claims that tell of one happening. */
  readonly merge: readonly (readonly [ClaimRef, ClaimRef])[];
  /** A claim that belongs to the incident of this name; the name becomes the incident's id. */
  readonly pin: readonly { readonly claim: ClaimRef; readonly incident: string }[];
}

/** No decisions. */
export const UNDECIDED: Decisions = { split: [], merge: [], pin: [] };

/** Decisions made ready: every claim that one speaks of stands in a bundle of claims that belong together. */
export interface Constraints {
  /** The bundle of a claim, by `refOf`; null where nobody has decided about it. */
  bundleOf(ref: string): string | null;
  /** True where two bundles must not stand in one incident. */
  apart(one: string, other: string): boolean;
  /** The incident that a bundle is pinned to, or null. */
  pinnedTo(bundle: string): string | null;
}

/**
 * Makes decisions ready, the same in any order of them. A split holds against merges and pins: a merge that would put
 * together what is split is left out; so is a second pin of a bundle.
 */
export function constraintsOf(decisions: Decisions): Constraints {
  const parent = new Map<string, string>();
  const pins = new Map<string, string>();
  const splits = decisions.split.map(
    ([a, b]) => [refOf(a.report, a.claim), refOf(b.report, b.claim)] as const,
  );
  const find = (ref: string): string => {
    let at = ref;
    while (parent.get(at) !== undefined && parent.get(at) !== at) at = parent.get(at)!;
    return at;
  };
  const know = (ref: string): void => {
    if (!parent.has(ref)) parent.set(ref, ref);
  };
  for (const [a, b] of splits) {
    know(a);
    know(b);
  }
  const apart = (one: string, other: string): boolean => {
    const [pin, otherPin] = [pins.get(one), pins.get(other)];
    if (pin !== undefined && otherPin !== undefined && pin !== otherPin) return true;
    return splits.some(([a, b]) => {
      const [x, y] = [find(a), find(b)];
      return (x === one && y === other) || (x === other && y === one);
    });
  };
  const join = (a: string, b: string): void => {
    know(a);
    know(b);
    const [low, high] = [find(a), find(b)].sort();
    if (low === high || apart(low!, high!)) return;
    parent.set(high!, low!);
    const pin = pins.get(low!) ?? pins.get(high!);
    if (pin !== undefined) pins.set(low!, pin);
  };
  const pinned = [...decisions.pin]
    .map(({ claim, incident }) => ({ ref: refOf(claim.report, claim.claim), incident }))
    .sort((x, y) => order(x.incident, y.incident) || order(x.ref, y.ref));
  for (const { ref, incident } of pinned) {
    know(ref);
    if (!pins.has(find(ref))) pins.set(find(ref), incident);
  }
  for (const [i, one] of pinned.entries())
    for (const other of pinned.slice(i + 1)) if (one.incident === other.incident) join(one.ref, other.ref);
  const merges = decisions.merge
    .map(([a, b]) => [refOf(a.report, a.claim), refOf(b.report, b.claim)].sort() as [string, string])
    .sort((x, y) => order(x[0], y[0]) || order(x[1], y[1]));
  for (const [a, b] of merges) join(a, b);
  return {
    bundleOf: (ref) => (parent.has(ref) ? find(ref) : null),
    apart: (one, other) => one !== other && apart(one, other),
    pinnedTo: (bundle) => pins.get(bundle) ?? null,
  };
}

/** Order by code units, the same everywhere. */
export function order(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
