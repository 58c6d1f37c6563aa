import type { Claim } from "../../extract/claim.ts";
import type { Member } from "./member.ts";

/** How two places lie to each other. */
export type PlaceRelation =
  | "same"
  | "inside"
  | "near"
  | "same-province"
  | "same-country"
  | "apart"
  | "one-unknown"
  | "both-unknown";

/** Kilometres that count as one neighbourhood: a village and the next, a suburb and its town. */
const NEAR = 12;

/** How the places of two claims lie to each other. */
export function placeRelation(a: Member, b: Member): PlaceRelation {
  const [one, other] = [a.claim.place, b.claim.place];
  if (!one && !other) return "both-unknown";
  if (!one || !other) return "one-unknown";
  if (one.id !== null && one.id === other.id) return "same";
  if (one.id === null || other.id === null) {
    if (one.text === other.text) return "same";
    return "one-unknown";
  }
  const [p, q] = [a.placePath, b.placePath];
  if (p !== null && q !== null) {
    if (p.startsWith(q) || q.startsWith(p)) {
      const shorter = p.length < q.length ? p : q;
      // Inside the same country says little: nearly every place of a war is.
      return depthOf(shorter) <= 1 ? "same-country" : "inside";
    }
    const distance = kilometres(one, other);
    if (distance !== null && distance <= NEAR) return "near";
    const [x, y] = [p.split("/"), q.split("/")];
    if (x[1] !== y[1]) return "apart";
    return x[2] === y[2] ? "same-province" : "same-country";
  }
  const distance = kilometres(one, other);
  return distance !== null && distance <= NEAR ? "near" : "apart";
}

function depthOf(path: string): number {
  return path.split("/").length - 2;
}

/** The distance over the ground, by the haversine formula on a sphere of 6,371 km; null where a position is unknown. */
export function kilometres(a: NonNullable<Claim["place"]>, b: NonNullable<Claim["place"]>): number | null {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return null;
  const rad = Math.PI / 180;
  const h =
    Math.sin(((b.lat - a.lat) * rad) / 2) ** 2 +
    Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(((b.lon - a.lon) * rad) / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** How two stretches of days lie to each other. */
export type TimeRelation =
  | "same-day"
  | "overlap"
  | "next-day"
  | "days-apart"
  | "weeks-apart"
  | "one-unknown"
  | "both-unknown";

/** How the times of two claims lie to each other. */
export function timeRelation(a: Member, b: Member): TimeRelation {
  const [x, y] = [a.days, b.days];
  if (!x && !y) return "both-unknown";
  if (!x || !y) return "one-unknown";
  if (x.first <= y.last && y.first <= x.last)
    return x.first === x.last && y.first === y.last ? "same-day" : "overlap";
  const gap = Math.max(x.first - y.last, y.first - x.last);
  return gap <= 1 ? "next-day" : gap <= 7 ? "days-apart" : "weeks-apart";
}

/** How two lists of parties agree. */
export type PartyRelation = "same" | "shared" | "differ" | "one-unknown" | "both-unknown";

/** How the parties of two claims in one role agree. */
export function partyRelation(a: ReadonlySet<string>, b: ReadonlySet<string>): PartyRelation {
  if (a.size === 0 && b.size === 0) return "both-unknown";
  if (a.size === 0 || b.size === 0) return "one-unknown";
  let shared = 0;
  for (const party of a) if (b.has(party)) shared++;
  if (shared === 0) return "differ";
  return shared === a.size && shared === b.size ? "same" : "shared";
}

/** How two counts agree. */
export type CountRelation = "same" | "overlap" | "differ" | "unknown";

/** How the counts of two claims of one kind agree; of two kinds they say nothing. */
export function countRelation(a: Claim, b: Claim): CountRelation {
  if (a.kind !== b.kind || !a.count || !b.count) return "unknown";
  if (a.count.min === b.count.min && a.count.max === b.count.max) return "same";
  const low = Math.max(a.count.min ?? 0, b.count.min ?? 0);
  const high = Math.min(a.count.max ?? Number.POSITIVE_INFINITY, b.count.max ?? Number.POSITIVE_INFINITY);
  return low <= high ? "overlap" : "differ";
}
