import type { Claim } from "../../extract/claim.ts";
import type { Member } from "./member.ts";
import type { Feature } from "./model.ts";
import { addSteps, nameOf, pairNameOf, stepsOf } from "./names.ts";
import { countRelation, partyRelation, placeRelation, timeRelation } from "./relations.ts";

const KINDS = nameOf("kinds");
const FAMILIES = pairNameOf("families");
const DISTANCE = nameOf("distance");
const PLACE = nameOf("place");
const TIME = nameOf("time");
const ACTORS = nameOf("actors");
const TARGETS = nameOf("targets");
const TIE = nameOf("tie");
const MODALITY = pairNameOf("modality");
const BARE = nameOf("bare");
const BACKGROUND_OF = nameOf("background");
const HERE = nameOf("here");
const COUNT = nameOf("count");
/** Shares of common words that are looked at. */
const WORDS = stepsOf("words", [0.1, 0.2, 0.3, 0.5]);
/** A sentence of three rare words; fewer do not make a likeness. */
const LEAST_WEIGHT = 15;

/** What is seen about two claims of one report, the earlier one first. `members`: all claims of the report. */
export function featuresWithin(a: Member, b: Member, members: readonly Member[]): readonly Feature[] {
  const [one, other] = [a.claim, b.claim];
  const kinds = one.kind === other.kind ? "same" : a.family === b.family ? "one-family" : "other";
  const distance = distanceOf(b.sentence - a.sentence);
  const place = placeRelation(a, b);
  const time = timeRelation(a, b);
  const features = [
    "always",
    KINDS(kinds),
    FAMILIES(a.family, b.family),
    DISTANCE(distance),
    PLACE(place),
    TIME(time),
    ACTORS(partyRelation(a.actors, b.actors)),
    TARGETS(partyRelation(a.targets, b.targets)),
    TIE(tieOf(one, other)),
    MODALITY(one.modality, other.modality),
    BARE(both(isBare(one), isBare(other))),
    BACKGROUND_OF(both(isBackground(a), isBackground(b))),
  ];
  if (place === "one-unknown" || place === "both-unknown") features.push(HERE(hereOf(a, b, members)));
  if (one.kind === other.kind) features.push(COUNT(countRelation(one, other)));
  if (one.trigger.text === other.trigger.text) features.push("same-trigger");
  if (swapped(a, b)) features.push("parties-swapped");
  if (one.speaker && other.speaker)
    features.push(one.speaker.text === other.speaker.text ? "same-speaker" : "other-speaker");
  if (a.paragraph === b.paragraph) features.push("same-paragraph");
  if (b.definite) features.push("definite");
  if (a.turns !== b.turns) features.push("turn");
  if (b.opening === "back" && a.sentence !== b.sentence) features.push("looks-back");
  if (a.opening === "back" && a.sentence !== b.sentence) features.push("looked-back");
  if (isLong(a) !== isLong(b)) features.push("one-long");
  if (a.sentence !== b.sentence) addSteps(features, WORDS, sharedWords(a, b));
  return features;
}

function distanceOf(sentences: number): string {
  if (sentences <= 1) return String(sentences);
  return sentences <= 3 ? "2-3" : sentences <= 6 ? "4-6" : "7+";
}

function hereOf(a: Member, b: Member, members: readonly Member[]): string {
  if (a.here === null || b.here === null) return "unknown";
  return a.here === b.here ? "one" : placeRelation(members[a.here]!, members[b.here]!);
}

/** Three days and more: a campaign, not a deed. */
function isLong({ days }: Member): boolean {
  return days !== null && days.last - days.first >= 3;
}

/** Of what the words of the shorter sentence say, the share that the other has too, 0 to 1. */
function sharedWords(a: Member, b: Member): number {
  const [few, many] = a.weight <= b.weight ? [a, b] : [b, a];
  let both = 0;
  for (const [word, weight] of few.words) if (many.words.has(word)) both += weight;
  return few.weight === 0 ? 0 : both / Math.max(LEAST_WEIGHT, few.weight);
}

function tieOf(a: Claim, b: Claim): string {
  if (b.cause === a.id || a.cause === b.id) return "cause";
  if (a.cause !== null && a.cause === b.cause) return "one-cause";
  if (a.partOf === b.id || b.partOf === a.id) return "part";
  if (a.partOf !== null && a.partOf === b.partOf) return "one-whole";
  return a.cause !== null && b.cause !== null ? "two-causes" : "none";
}

function both(one: boolean, other: boolean): string {
  if (one) return other ? "both" : "earlier";
  return other ? "later" : "neither";
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
