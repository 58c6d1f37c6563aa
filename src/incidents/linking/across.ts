import type { Episode } from "./episode.ts";
import type { Member } from "./member.ts";
import type { Feature } from "./model.ts";
import { addSteps, nameOf, stepsOf } from "./names.ts";
import { partyRelation, placeRelation } from "./relations.ts";

const PLACE = nameOf("place");
const TIME = nameOf("time");
const ACTORS = nameOf("actors");
const TARGETS = nameOf("targets");
const HEADS = nameOf("heads");
const ONE_STORY_HEADS = nameOf("one-story heads");
const BACKGROUND = nameOf("background");
const PLACE_ORDER = [
  "same",
  "inside",
  "near",
  "same-province",
  "one-unknown",
  "same-country",
  "apart",
  "both-unknown",
] as const;

/** Steps up which shared things only ever speak more for one happening: shares of words, and numbers of telling words. */
const WORDS = stepsOf("words", [0.04, 0.08, 0.12, 0.18, 0.25, 0.35, 0.5]);
const STORY = stepsOf("story", [2, 4, 6, 8, 11, 15]);
const KINDS = stepsOf("kinds", [2, 3]);
/** From this story step on, two reports tell of one matter: then it counts whether both tell of it at their heads. */
const ONE_STORY = 6;
/** Days between publications. */
const GAPS = stepsOf("published", [1, 2, 4, 8]);
/** A number of people that is met less often than by chance. */
const UNUSUAL = 6;

/** What is seen about two episodes of two reports. The order of the two does not matter. */
export function featuresAcross(a: Episode, b: Episode): readonly Feature[] {
  const kinds = common(a.kinds, b.kinds);
  const place = bestPlace(a, b);
  const time = timeAcross(a, b);
  const features = ["always", PLACE(place), TIME(time)];
  features.push(ACTORS(partyRelation(a.actors, b.actors)), TARGETS(partyRelation(a.targets, b.targets)));
  if (kinds === 0) features.push(common(a.families, b.families) === 0 ? "families=0" : "kinds=0");
  addSteps(features, KINDS, kinds);
  if (a.published !== null && b.published !== null)
    addSteps(features, GAPS, Math.abs(a.published - b.published));
  let same = 0;
  let unusual = 0;
  const agreed = new Set<string>();
  for (const count of a.counts) {
    if (!b.counts.has(count)) continue;
    const [kind, number] = count.split(" ");
    agreed.add(kind!);
    same++;
    if (Number.parseInt(number!, 10) >= UNUSUAL) unusual++;
  }
  if (same >= 1) features.push("counts>=1");
  if (unusual >= 1) features.push("unusual>=1");
  if (unusual >= 2) features.push("unusual>=2");
  let differ = 0;
  for (const kind of a.counted) if (b.counted.has(kind) && !agreed.has(kind)) differ++;
  if (differ > 0) features.push("other-counts");
  const words = sharedWords(a, b);
  addSteps(features, WORDS, words);
  const story = common(a.telling, b.telling);
  addSteps(features, STORY, story);
  const heads = howMany(isHead(a), isHead(b));
  features.push(HEADS(heads));
  if (story >= ONE_STORY) features.push(ONE_STORY_HEADS(heads));
  features.push(BACKGROUND(howMany(a.background, b.background)));
  return features;
}

function howMany(one: boolean, other: boolean): string {
  if (one && other) return "both";
  return one || other ? "one" : "none";
}

/** What a report is mainly about: its headline, or the most of its claims. */
function isHead({ headline, largest }: Episode): boolean {
  return headline || largest;
}

function common<T>(one: ReadonlySet<T>, other: ReadonlySet<T>): number {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  let both = 0;
  for (const thing of few) if (many.has(thing)) both++;
  return both;
}

function bestPlace(a: Episode, b: Episode): (typeof PLACE_ORDER)[number] {
  if (a.placed.length === 0 || b.placed.length === 0)
    return a.placed.length + b.placed.length === 0 ? "both-unknown" : "one-unknown";
  // What most of its claims say counts: one claim that strays to a place must not pull its episode there.
  const nearest = (main: Member, places: readonly Member[]): number =>
    Math.min(...places.map((place) => PLACE_ORDER.indexOf(placeRelation(main, place))));
  return PLACE_ORDER[Math.max(nearest(a.placed[0]!, b.placed), nearest(b.placed[0]!, a.placed))]!;
}

function timeAcross(a: Episode, b: Episode): string {
  // What no claim dates is news of the day or of the day before.
  const daysOf = ({ days, published }: Episode) =>
    days ?? (published === null ? null : { first: published - 1, last: published });
  const [x, y] = [daysOf(a), daysOf(b)];
  if (!x || !y) return "unknown";
  const surely = a.days !== null && b.days !== null ? "said" : "reckoned";
  if (x.first <= y.last && y.first <= x.last) {
    if (surely === "reckoned") return "overlap-reckoned";
    return x.first === y.first && x.last === y.last ? "same" : "overlap-said";
  }
  const gap = Math.max(x.first - y.last, y.first - x.last);
  return gap <= 1 ? `next-day-${surely}` : gap <= 7 ? `days-apart-${surely}` : "weeks-apart";
}

/** Of all that the words of two episodes say, the share that they have in common, 0 to 1. */
function sharedWords(a: Episode, b: Episode): number {
  const [few, many] = a.weights.size <= b.weights.size ? [a.weights, b.weights] : [b.weights, a.weights];
  let both = 0;
  for (const [word, weight] of few) if (many.has(word)) both += weight;
  const all = a.weight + b.weight - both;
  return all === 0 ? 0 : both / all;
}
