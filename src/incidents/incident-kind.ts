import type { Kind } from "../extract/kinds.ts";
import type { Family } from "./linking/family.ts";
import type { Member } from "./linking/member.ts";

/** What names an incident comes before what it led to: a strike before its dead, a battle before who fled it. */
const ORDER: readonly Family[] = [
  "violence",
  "capture",
  "talks",
  "crowd",
  "ground",
  "outcome",
  "aid",
  "strength",
];

/** The kind that says most about claims of one happening: of the first family that any has, the one met most often, of equals the one met first. */
export function kindOf(members: readonly Member[]): Kind {
  const family = ORDER.find((one) => members.some((member) => member.family === one))!;
  const counts = new Map<Kind, number>();
  for (const { claim, family: own } of members)
    if (own === family) counts.set(claim.kind, (counts.get(claim.kind) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}
