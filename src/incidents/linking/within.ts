import type { Claim } from "../../extract/claim.ts";
import type { Member } from "./member.ts";
import type { Feature } from "./model.ts";
import { countRelation, partyRelation, placeRelation, timeRelation } from "./relations.ts";

/** What is seen about two claims of one report, the earlier one first. */
export function featuresWithin(a: Member, b: Member, between: Between): readonly Feature[] {
  const families = a.family < b.family ? `${a.family}+${b.family}` : `${b.family}+${a.family}`;
  const kinds =
    a.claim.kind === b.claim.kind ? "same-kind" : a.family === b.family ? "same-family" : families;
  const apart = b.sentence - a.sentence;
  const distance = apart === 0 ? "0" : apart === 1 ? "1" : apart <= 3 ? "2-3" : apart <= 6 ? "4-6" : "7+";
  const place = placeRelation(a, b);
  const time = timeRelation(a, b);
  const features = [
    "always",
    `kinds=${kinds}`,
    `families=${families}`,
    `distance=${distance}`,
    `kinds=${kinds} distance=${distance}`,
    `place=${place}`,
    `time=${time}`,
    `place=${place} time=${time}`,
    `actors=${partyRelation(a.actors, b.actors)}`,
    `targets=${partyRelation(a.targets, b.targets)}`,
    `tie=${tieOf(a.claim, b.claim)}`,
    `modality=${modalityPair(a.claim, b.claim)}`,
  ];
  if (a.claim.kind === b.claim.kind) features.push(`count=${countRelation(a.claim, b.claim)}`);
  if (a.claim.trigger.text === b.claim.trigger.text) features.push("same-trigger");
  if (swapped(a, b)) features.push("parties-swapped");
  if (a.claim.speaker && b.claim.speaker)
    features.push(a.claim.speaker.text === b.claim.speaker.text ? "same-speaker" : "other-speaker");
  if (a.paragraph === b.paragraph) features.push("same-paragraph");
  if (a.sentence === 0) features.push(`headline distance=${distance}`);
  features.push(`bare=${Number(isBare(a.claim))}${Number(isBare(b.claim))}`);
  features.push(`bare=${Number(isBare(a.claim))}${Number(isBare(b.claim))} distance=${distance}`);
  features.push(`background=${Number(isBackground(a))}${Number(isBackground(b))}`);
  if (between.sameFamily > 0) features.push(`between=${Math.min(between.sameFamily, 3)}`);
  if (between.otherPlace) features.push("other-place-between");
  if (between.otherTime) features.push("other-time-between");
  return features;
}

/** What stands between two claims. */
export interface Between {
  /** Claims of the later one's family between them. */
  readonly sameFamily: number;
  /** Another place was named between them. */
  readonly otherPlace: boolean;
  /** Another time was named between them. */
  readonly otherTime: boolean;
}

/** What stands between two claims of one report. */
export function betweenOf(members: readonly Member[], a: Member, b: Member): Between {
  let sameFamily = 0;
  let otherPlace = false;
  let otherTime = false;
  for (let i = a.index + 1; i < b.index; i++) {
    const one = members[i]!;
    if (one.family === b.family) sameFamily++;
    if (one.claim.place && placeRelation(a, one) === "apart") otherPlace = true;
    if (one.days && a.days && ["days-apart", "weeks-apart"].includes(timeRelation(a, one))) otherTime = true;
  }
  return { sameFamily, otherPlace, otherTime };
}

function tieOf(a: Claim, b: Claim): string {
  if (b.cause === a.id || a.cause === b.id) return "cause";
  if (a.cause !== null && a.cause === b.cause) return "one-cause";
  if (a.partOf === b.id || b.partOf === a.id) return "part";
  if (a.partOf !== null && a.partOf === b.partOf) return "one-whole";
  return a.cause !== null || b.cause !== null ? "other-cause" : "none";
}

function modalityPair(a: Claim, b: Claim): string {
  if (a.modality === b.modality) return a.modality === "asserted" ? "asserted" : "same";
  return [a.modality, b.modality].sort().join("+");
}

function swapped(a: Member, b: Member): boolean {
  for (const actor of a.actors) if (b.targets.has(actor)) return true;
  for (const target of a.targets) if (b.actors.has(target)) return true;
  return false;
}

/** A claim that names nothing but what happened: «الهجوم». */
export function isBare(claim: Claim): boolean {
  return !claim.place && !claim.time && claim.actor.length === 0 && claim.target.length === 0 && !claim.count;
}

/** Days before publication from which on something is told as background. */
const BACKGROUND = 10;

/** A claim of what happened long before its report. */
export function isBackground({ days, published }: Member): boolean {
  return days !== null && published !== null && days.last < published - BACKGROUND;
}
