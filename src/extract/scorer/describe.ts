import { Feature } from "../../lexicon/inflect.ts";
import type { Member } from "../phrases/node.ts";
import { feminineWord } from "../rules/agents/feminine-words.ts";
import { RESULTS } from "../rules/classes.ts";
import { type Draft, isVerb } from "../rules/draft.ts";
import { acrossAnswer } from "../rules/where/answers.ts";
import { inRelative, ofAnother, setAside } from "../rules/where/limits.ts";
import { isSceneOf } from "../rules/where/scenes.ts";
import { bearing, upTo } from "./bearing.ts";
import type { Candidate, Role } from "./candidates.ts";
import { formOf } from "./forms.ts";
import { F, type Tally } from "./tally.ts";
import { numberOf, yes } from "./values.ts";

/** A choice to be described: the candidate among its rivals, for a slot of a draft among the drafts of its sentence. */
export interface Option {
  readonly draft: Draft;
  readonly candidate: Candidate;
  readonly rivals: readonly Candidate[];
  readonly drafts: readonly Draft[];
}

/** Describes who may have done it, or whom it may have been done to. */
export function describeRole(option: Option, role: Role, tally: Tally): void {
  const { draft, candidate, drafts } = option;
  const { members } = candidate;
  const other = role === "actor" ? draft.target : draft.actor;
  const [member] = members as [Member, ...Member[]];
  common(option, tally);
  tally.few(F.sort, candidate.sort === "group" ? SORT[member.sort] : SORT[candidate.sort]);
  tally.one(F.group, member.group);
  if (member.entries.length > 0) tally.one(F.entryKind, member.entries[0]!.kind);
  if (overlap(other, members)) tally.few(F.inOtherSlot, WORDS);
  else if (sameParty(other, members)) tally.few(F.inOtherSlot, PARTY);
  const org = draft.voice?.org;
  if (org && isAmong(org, members)) tally.few(F.speaker, SAME);
  if (draft.cause) {
    const { actor, target } = draft.cause;
    if (overlap(actor, members) || sameParty(actor, members)) tally.few(F.cause, ACTS_IN_CAUSE);
    else tally.few(F.cause, overlap(target, members) ? HIT_BY_CAUSE : NO_CAUSE);
  }
  let elsewhere = 0;
  for (const one of drafts) {
    if (one === draft) continue;
    if (!(elsewhere & ACTS) && overlap(one.actor, members)) elsewhere |= ACTS;
    if (!(elsewhere & HIT) && overlap(one.target, members)) elsewhere |= HIT;
  }
  tally.few(F.elsewhere, elsewhere);
  if (candidate.at < 0) return;
  agreement(option, member, tally);
  if (firstNamed(option.rivals) === candidate) tally.few(F.topic, candidate.at < draft.at ? BEFORE : BEHIND);
}

const SORT = {
  party: numberOf("sort", "party"),
  people: numberOf("sort", "people"),
  thing: numberOf("sort", "thing"),
  place: numberOf("sort", "place"),
  far: numberOf("sort", "far"),
  time: 0,
} as const;
const WORDS = numberOf("inOtherSlot", "words");
const PARTY = numberOf("inOtherSlot", "party");
const SAME = numberOf("speaker", "same");
const NO_CAUSE = numberOf("cause", "no");
const ACTS_IN_CAUSE = numberOf("cause", "acts");
const HIT_BY_CAUSE = numberOf("cause", "hit");
const ACTS = numberOf("elsewhere", "acts");
const HIT = numberOf("elsewhere", "hit");
const BEFORE = numberOf("topic", "before");
const BEHIND = numberOf("topic", "behind");

/** The first of the rivals that no preposition governs: what the sentence is about. */
function firstNamed(rivals: readonly Candidate[]): Candidate | undefined {
  for (const rival of rivals)
    if (rival.sort === "group" && rival.node!.prep === "" && rival.node!.kind !== "adjective") return rival;
  return undefined;
}

/** Describes where or when it may have been. */
export function describePhrase(option: Option, slot: "place" | "time", tally: Tally): void {
  const { draft, candidate, rivals, drafts } = option;
  const { at } = candidate;
  const node = candidate.node!;
  common(option, tally);
  if (at >= 0) tally.few(F.limit, limitOf(draft, at));
  if (slot === "place") {
    if (at >= 0) tally.few(F.scene, yes(isSceneOf(draft.scene, at)));
    tally.one(F.level, node.place[0]!.level);
    tally.few(F.known, yes(node.place.some(({ entry }) => entry !== null)));
    tally.few(F.names, upTo(3, node.place.length));
  } else {
    tally.one(F.grain, node.time!.grain);
    tally.one(F.relation, node.time!.relation);
  }
  let sharers = 0;
  let near = Number.POSITIVE_INFINITY;
  for (const one of drafts) {
    if (one !== draft && (slot === "place" ? one.place : one.time)?.start === node.start) sharers++;
    near = Math.min(near, Math.abs(one.at - at));
  }
  tally.few(F.shared, upTo(2, sharers));
  if (at < 0) return;
  tally.few(F.nearest, yes(Math.abs(draft.at - at) === near));
  tally.few(F.many, upTo(4, rivals.length));
  tally.few(F.rank, rivals[0] === candidate ? FIRST : LATER);
}

const FIRST = numberOf("rank", "first");
const LATER = numberOf("rank", "later");

/** What parts a place or time from its event, as the rules see it. */
function limitOf({ scene, at, kind }: Draft, phrase: number): number {
  const first = Math.min(at, phrase);
  const last = Math.max(at, phrase);
  if (acrossAnswer(scene, first, last)) return ANSWER;
  if (phrase > at ? ofAnother(scene, at, phrase) : inRelative(scene, phrase, at)) return ANOTHER;
  return setAside(scene, first, last, phrase > at && RESULTS.has(kind)) ? ASIDE : FREE;
}

const FREE = numberOf("limit", "free");
const ANSWER = numberOf("limit", "answer");
const ANOTHER = numberOf("limit", "another");
const ASIDE = numberOf("limit", "aside");

/** What every choice says of itself: what the rules think of it, and where it stands. */
function common({ draft, candidate, rivals }: Option, tally: Tally): void {
  tally.few(F.bias, ANY);
  tally.few(F.chosen, candidate.chosen ? MINE : hasChosen(rivals) ? OTHER : NONE);
  if (candidate.chosen) for (const { rule } of draft.because) tally.one(F.rule, rule);
  if (candidate.at < 0) return;
  const { voices } = draft.scene;
  tally.few(F.told, voices[candidate.at] === voices[draft.at] ? TOLD_BY_SAME : TOLD_BY_OTHER);
  bearing(draft, candidate.at, tally);
}

const ANY = numberOf("bias", "");
const NO_BIAS = numberOf("bias", "none");
const NONE = numberOf("chosen", "none");
const MINE = numberOf("chosen", "mine");
const OTHER = numberOf("chosen", "other");
const TOLD_BY_SAME = numberOf("told", "same");
const TOLD_BY_OTHER = numberOf("told", "other");

function hasChosen(rivals: readonly Candidate[]): boolean {
  for (const rival of rivals) if (rival.chosen) return true;
  return false;
}

/** Whether a verb agrees in gender with the words. */
function agreement({ draft, candidate }: Option, { start, sort }: Member, tally: Tally): void {
  const { scene, at } = draft;
  const trigger = scene.nodes[at]!;
  if (!isVerb(trigger)) return;
  const feminine = (trigger.reading!.features & Feature.feminine) !== 0;
  const agrees = feminine === feminineWord(scene, start);
  tally.two(
    candidate.at < at ? F.agreementBefore : F.agreementBehind,
    formOf(draft),
    agrees ? sort : DISAGREES[sort],
  );
}

const DISAGREES = { party: "no party", people: "no people", thing: "no thing" } as const;

/** True where some of the members are the same words. */
export function overlap(left: readonly Member[], right: readonly Member[]): boolean {
  for (const { start } of left) for (const member of right) if (member.start === start) return true;
  return false;
}

/** True where some of the members are the same party. */
function sameParty(left: readonly Member[], right: readonly Member[]): boolean {
  for (const { id } of left) if (id !== null && isAmong(id, right)) return true;
  return false;
}

function isAmong(party: string, members: readonly Member[]): boolean {
  for (const { id } of members) if (id === party) return true;
  return false;
}

/** Describes that nothing fills the slot. */
export function describeNone(draft: Draft, slot: string, rivals: readonly Candidate[], tally: Tally): void {
  const { scene, at } = draft;
  const node = scene.nodes[at]!;
  tally.few(F.bias, NO_BIAS);
  tally.few(F.formNone, formOf(draft));
  tally.one(F.kindNone, draft.kind);
  tally.one(F.lineNone, node.reading!.entry.id);
  tally.few(F.candidates, upTo(5, rivals.length));
  tally.few(F.chosenNone, yes(hasChosen(rivals)));
  if (slot === "actor") tally.few(F.otherNone, yes(draft.target.length > 0));
  if (slot === "target") tally.few(F.otherNone, yes(draft.actor.length > 0));
  tally.few(F.causeNone, yes(draft.cause !== null));
  tally.one(F.prepNone, node.prep);
}
