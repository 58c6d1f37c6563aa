import { Feature } from "../../lexicon/inflect.ts";
import type { Member } from "../phrases/node.ts";
import { feminineWord } from "../rules/agents/feminine-words.ts";
import { RESULTS } from "../rules/classes.ts";
import { type Draft, isVerb } from "../rules/draft.ts";
import { acrossAnswer } from "../rules/where/answers.ts";
import { inRelative, ofAnother, setAside } from "../rules/where/limits.ts";
import { isSceneOf } from "../rules/where/scenes.ts";
import { bearing, formOf, upTo } from "./bearing.ts";
import type { Candidate, Role } from "./candidates.ts";
import { F, type Tally } from "./tally.ts";

/** A choice to be described: the candidate among its rivals, for a slot of a draft among the drafts of its sentence. */
export interface Option {
  readonly draft: Draft;
  readonly candidate: Candidate;
  readonly rivals: readonly Candidate[];
  readonly drafts: readonly Draft[];
}

const yes = (is: boolean): string => (is ? "yes" : "no");

/** Describes who may have done it, or whom it may have been done to. */
export function describeRole(option: Option, role: Role, tally: Tally): void {
  const { draft, candidate, drafts } = option;
  const other = draft[role === "actor" ? "target" : "actor"];
  const [member] = candidate.members as [Member, ...Member[]];
  common(option, tally);
  tally.one(F.sort, candidate.sort === "group" ? member.sort : candidate.sort);
  tally.one(F.group, member.group);
  if (member.entries[0]) tally.one(F.entryKind, member.entries[0].kind);
  if (overlap(other, candidate)) tally.one(F.inOtherSlot, "words");
  else if (sameParty(other, candidate)) tally.one(F.inOtherSlot, "party");
  const org = draft.voice?.org;
  if (org && candidate.members.some(({ id }) => id === org)) tally.one(F.speaker, "same");
  if (draft.cause) {
    if (touches(draft.cause.actor, candidate)) tally.one(F.cause, "acts");
    else tally.one(F.cause, overlap(draft.cause.target, candidate) ? "hit" : "no");
  }
  let acts = false;
  let hit = false;
  for (const one of drafts) {
    if (one === draft) continue;
    acts ||= overlap(one.actor, candidate);
    hit ||= overlap(one.target, candidate);
  }
  tally.one(F.elsewhere, acts ? (hit ? "both" : "acts") : hit ? "hit" : "no");
  if (candidate.at < 0) return;
  agreement(option, member, tally);
  const first = option.rivals.find(
    ({ sort, node }) => sort === "group" && node!.prep === "" && node!.kind !== "adjective",
  );
  if (first === candidate) tally.one(F.topic, candidate.at < draft.at ? "before" : "behind");
}

/** Describes where or when it may have been. */
export function describePhrase(option: Option, slot: "place" | "time", tally: Tally): void {
  const { draft, candidate, rivals, drafts } = option;
  const node = candidate.node!;
  common(option, tally);
  if (candidate.at >= 0) tally.one(F.limit, limitOf(draft, candidate.at));
  if (slot === "place") {
    if (candidate.at >= 0) tally.one(F.scene, yes(isSceneOf(draft.scene, candidate.at)));
    tally.one(F.level, node.place[0]!.level);
    tally.one(F.known, yes(node.place.some(({ entry }) => entry !== null)));
    tally.one(F.names, upTo(3, node.place.length));
  } else {
    tally.one(F.grain, node.time!.grain);
    tally.one(F.relation, node.time!.relation);
  }
  let sharers = 0;
  for (const one of drafts) if (one !== draft && one[slot]?.start === node.start) sharers++;
  tally.one(F.shared, upTo(2, sharers));
  const { at } = candidate;
  if (at < 0) return;
  let near = Number.POSITIVE_INFINITY;
  for (const one of drafts) near = Math.min(near, Math.abs(one.at - at));
  tally.one(F.nearest, yes(Math.abs(draft.at - at) === near));
  tally.one(F.many, upTo(4, rivals.length));
  tally.one(F.rank, rivals[0] === candidate ? "first" : "later");
}

/** What parts a place or time from its event, as the rules see it. */
function limitOf({ scene, at, kind }: Draft, phrase: number): string {
  const first = Math.min(at, phrase);
  const last = Math.max(at, phrase);
  if (acrossAnswer(scene, first, last)) return "answer";
  if (phrase > at ? ofAnother(scene, at, phrase) : inRelative(scene, phrase, at)) return "another";
  return setAside(scene, first, last, phrase > at && RESULTS.has(kind)) ? "aside" : "free";
}

/** What every choice says of itself: what the rules think of it, and where it stands. */
function common({ draft, candidate, rivals }: Option, tally: Tally): void {
  tally.one(F.bias, "");
  tally.one(F.chosen, candidate.chosen ? "mine" : rivals.some(({ chosen }) => chosen) ? "other" : "none");
  if (candidate.chosen) for (const { rule } of draft.because) tally.one(F.rule, rule);
  if (candidate.at < 0) return;
  const { scene, at } = draft;
  tally.one(F.told, scene.voices[candidate.at] === scene.voices[at] ? "same" : "other");
  bearing(draft, candidate.at, tally);
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

const overlap = (members: readonly Member[], candidate: Candidate): boolean =>
  members.some(({ start }) => candidate.members.some((member) => member.start === start));

const sameParty = (members: readonly Member[], candidate: Candidate): boolean =>
  members.some(({ id }) => id !== null && candidate.members.some((member) => member.id === id));

const touches = (members: readonly Member[], candidate: Candidate): boolean =>
  overlap(members, candidate) || sameParty(members, candidate);

/** Describes that nothing fills the slot. */
export function describeNone(draft: Draft, slot: string, rivals: readonly Candidate[], tally: Tally): void {
  const { scene, at } = draft;
  const node = scene.nodes[at]!;
  tally.one(F.bias, "none");
  tally.one(F.formNone, formOf(draft));
  tally.one(F.kindNone, draft.kind);
  tally.one(F.lineNone, node.reading!.entry.id);
  tally.one(F.candidates, upTo(5, rivals.length));
  tally.one(F.chosenNone, yes(rivals.some(({ chosen }) => chosen)));
  if (slot === "actor") tally.one(F.otherNone, yes(draft.target.length > 0));
  if (slot === "target") tally.one(F.otherNone, yes(draft.actor.length > 0));
  tally.one(F.causeNone, yes(draft.cause !== null));
  tally.one(F.prepNone, node.prep);
}
