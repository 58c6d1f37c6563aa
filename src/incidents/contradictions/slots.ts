import type { Claim, EntityMention } from "../../extract/claim.ts";
import { victimsOf } from "../figures/victims.ts";
import type { Register } from "../register.ts";
import { oneSide, twoSides } from "../sides.ts";

/** How two claims agree in one slot: `open` where one of them says nothing that could be compared. */
export type Agreement = "same" | "differ" | "open";

const idsOf = (mentions: readonly EntityMention[]): readonly string[] =>
  mentions.flatMap(({ id }) => id ?? []);

/** Who did it: bodies of the lexicon, the same where any of the one is on the side of any of the other. */
export function actorsAgree(a: Claim, b: Claim, register: Register): Agreement {
  const known = (claim: Claim): readonly string[] =>
    idsOf(claim.actor).filter((id) => register.kindOfBody(id) !== null);
  return sidesAgree(known(a), known(b), register);
}

function sidesAgree(one: readonly string[], other: readonly string[], register: Register): Agreement {
  if (one.length === 0 || other.length === 0) return "open";
  if (one.some((x) => other.some((y) => oneSide(x, y, register)))) return "same";
  return one.every((x) => other.every((y) => twoSides(x, y, register))) ? "differ" : "open";
}

/** Armed against unarmed, or two sides: groups of victims that cannot be the same people. */
export function targetsAgree(a: Claim, b: Claim, register: Register): Agreement {
  const [one, other] = [idsOf(a.target), idsOf(b.target)];
  if (one.length === 0 || other.length === 0) return "open";
  if (one.some((id) => other.includes(id))) return "same";
  const [group, against] = [victimsOf(a.target, register), victimsOf(b.target, register)];
  if (group === against && group !== "all") return "same";
  const bodies = (ids: readonly string[]): readonly string[] =>
    ids.filter((id) => register.kindOfBody(id) !== null);
  const sides = sidesAgree(bodies(one), bodies(other), register);
  if (sides !== "open") return sides;
  const armed = [group, against].map((name) => name.startsWith("fighters:") || name.startsWith("soldiers:"));
  const unarmed = [group, against].map((name) => UNARMED.has(name));
  return (armed[0] && unarmed[1]) || (armed[1] && unarmed[0]) ? "differ" : "open";
}
const UNARMED = new Set([
  "civilians",
  "children",
  "women",
  "families",
  "journalists",
  "medics",
  "aid-workers",
]);

/** Days by which two dates may differ and still be one: a night, a report of the next morning. */
const DAYS = 1;
const DAY = 86_400_000;

/** When: the same where the days overlap or touch. */
export function timesAgree({ time: a }: Claim, { time: b }: Claim): Agreement {
  if (!a || !b) return "open";
  const gap = Math.max(
    Date.parse(a.firstDay) - Date.parse(b.lastDay),
    Date.parse(b.firstDay) - Date.parse(a.lastDay),
  );
  return gap / DAY <= DAYS ? "same" : "differ";
}
