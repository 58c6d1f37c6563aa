import type { Claim } from "../../extract/claim.ts";
import type { Agreement } from "./slots.ts";

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
