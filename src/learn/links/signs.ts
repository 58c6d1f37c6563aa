import type { Feature } from "../../incidents/linking/model.ts";
import type { SignOf } from "./fit.ts";

/** What can only speak for one happening, whatever a few examples say. */
const FOR = [
  "tie=cause",
  "tie=part",
  "tie=one-cause",
  "tie=one-whole",
  "place=same",
  "time=same-day",
  "counts=",
  "words>=",
];
/** What can only speak against. */
const AGAINST = ["place=apart", "time=weeks-apart", "time=days-apart", "other-counts="];

/** The signs that weights of pairs of claims are held to. */
export const signWithin: SignOf = (feature) => sign(feature);

/** The signs that weights of pairs of episodes are held to. */
export const signAcross: SignOf = (feature) => sign(feature);

function sign(feature: Feature): -1 | 0 | 1 {
  if (feature.includes(" ")) return 0;
  if (FOR.some((one) => feature.startsWith(one))) return 1;
  return AGAINST.some((one) => feature.startsWith(one)) ? -1 : 0;
}
