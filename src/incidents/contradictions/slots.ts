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

/** Kilometres within which two names may be one place: a village and the next, a suburb and its town. */
const NEAR = 20;

/** A stretch of land without borders: what is near it may be in it. */
const REGION = "region";

/** Where: the same where one place is inside the other or near it. */
export function placesAgree({ place: a }: Claim, { place: b }: Claim, register: Register): Agreement {
  if (!a?.id || !b?.id) return "open";
  if (a.id === b.id) return "same";
  const [one, other] = [register.placePath(a.id), register.placePath(b.id)];
  if (one === null || other === null) return "open";
  if (one.startsWith(other) || other.startsWith(one)) return "same";
  if ([a.id, b.id].some((id) => register.entry("place", id)?.kind === REGION)) return "open";
  const far = kilometres(a, b);
  return far !== null && far <= NEAR ? "same" : "differ";
}

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

/** Weapons that reports use for one another: a drone is an aircraft, a mortar is artillery. */
const MEANS: Readonly<Record<string, string>> = {
  aircraft: "air",
  drone: "air",
  artillery: "indirect fire",
  mortar: "indirect fire",
  rocket: "indirect fire",
  guided_missile: "indirect fire",
  tank: "indirect fire",
  car_bomb: "bomb",
  motorcycle_bomb: "bomb",
  explosive_belt: "bomb",
  mine: "bomb",
  ied: "bomb",
  small_arms: "gunfire",
  sniper: "gunfire",
  machine_gun: "gunfire",
  knife: "knife",
};

/** By what means. White phosphorus and chemicals come by others and contradict none. */
export function meansAgree({ weapon: a }: Claim, { weapon: b }: Claim): Agreement {
  const [one, other] = [MEANS[a ?? ""], MEANS[b ?? ""]];
  if (one === undefined || other === undefined) return "open";
  return one === other ? "same" : "differ";
}

/** The distance over the ground by the haversine formula on a sphere of 6,371 km; null where a position is unknown. */
function kilometres(a: NonNullable<Claim["place"]>, b: NonNullable<Claim["place"]>): number | null {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return null;
  const rad = Math.PI / 180;
  const h =
    Math.sin(((b.lat - a.lat) * rad) / 2) ** 2 +
    Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(((b.lon - a.lon) * rad) / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(h)));
}
