import type { Feature } from "../../incidents/linking/model.ts";
import type { SignOf } from "./fit.ts";

/** What can only speak for one happening, whatever a few examples say. */
const FOR_WITHIN = ["tie=cause", "tie=part", "tie=one-", "place=same", "time=same-day", "words>="];
const FOR_ACROSS = [
  "words>=",
  "story>=",
  "kinds>=",
  "counts>=",
  "unusual>=",
  "time=same",
  "actors=same",
  "targets=same",
];
/** What can only speak against. */
const AGAINST_WITHIN = ["place=apart", "time=weeks-apart", "time=days-apart", "turn", "one-long"];
const AGAINST_ACROSS = [
  "place=apart",
  "time=weeks-apart",
  "time=days-apart",
  "published>=",
  "other-counts",
  "families=0",
];

/** The signs that weights of pairs of claims are held to. */
export const signWithin: SignOf = (feature) => sign(feature, FOR_WITHIN, AGAINST_WITHIN);

/** The signs that weights of pairs of episodes are held to. */
export const signAcross: SignOf = (feature) => sign(feature, FOR_ACROSS, AGAINST_ACROSS);

function sign(feature: Feature, above: readonly string[], below: readonly string[]): -1 | 0 | 1 {
  if (feature.includes(" ")) return 0;
  if (above.some((one) => feature === one || (feature.startsWith(one) && !feature.startsWith(`${one}-`))))
    return 1;
  return below.some((one) => feature.startsWith(one)) ? -1 : 0;
}
