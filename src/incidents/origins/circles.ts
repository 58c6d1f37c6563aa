import type { Origin } from "../incident.ts";

/** A claim's way, as far as circles go: the outlet that printed it and the medium that it cites. */
interface Citing {
  readonly outlet: string;
  readonly cites: string;
}

/**
 * Circular reporting among claims of one incident: outlets that cite each other, directly or over others (A cites B,
 * B cites C, C cites A). Each circle sorted by id; none where nobody is cited back.
 */
export function circlesIn(origins: readonly Origin[]): readonly (readonly string[])[] {
  const next = new Map<string, Set<string>>();
  for (const { outlet, cites } of origins.flatMap(citingsOf))
    next.set(outlet, (next.get(outlet) ?? new Set()).add(cites));
  const reached = new Map([...next.keys()].map((id) => [id, reachedFrom(id, next)]));
  const circles = new Map<string, readonly string[]>();
  for (const [id, own] of reached) {
    if (!own.has(id)) continue;
    const members = [...own].filter((other) => reached.get(other)?.has(id)).sort();
    circles.set(members.join(" "), members);
  }
  return [...circles.values()].sort((a, b) => (a[0]! < b[0]! ? -1 : 1));
}

function citingsOf({ chain }: Origin): readonly Citing[] {
  const media = chain.filter((id) => id.startsWith("outlet:") || id.startsWith("agency:"));
  return media.slice(1).map((outlet, i) => ({ outlet, cites: media[i]! }));
}

function reachedFrom(id: string, next: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [id];
  for (let at = open.pop(); at !== undefined; at = open.pop())
    for (const other of next.get(at) ?? [])
      if (!found.has(other)) {
        found.add(other);
        open.push(other);
      }
  return found;
}
