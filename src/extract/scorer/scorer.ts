import type { Because } from "../because.ts";
import type { Kind } from "../kinds.ts";
import type { Member } from "../phrases/node.ts";
import { because, type Draft } from "../rules/draft.ts";
import { isSilent, saysSomething } from "../rules/drafts/says-something.ts";
import { acrossAnswer } from "../rules/where/answers.ts";
import { type Candidate, candidatesFor, phrasesFor, type Role } from "./candidates.ts";
import { describeNone, describePhrase, describeRole, type Option, overlap } from "./describe.ts";
import { describeClaim, isHardNews } from "./describe-claim.ts";
import { Scale, Witness } from "./scale.ts";
import type { Tally } from "./tally.ts";
import type { Weights } from "./weights.ts";

/** From which probability on a choice is taken; one that the rules have made needs less. */
const TAKE = 0.35;
const KEEP = 0.2;
const PHRASE = 0.25;
/** From which probability on a further party is taken where several act together. */
const JOIN = 0.25;
/** From which probability on a mention is a claim. */
const CLAIM = 0.4;

/** Kinds with more than one side or party in the same slot. */
const TOGETHER: ReadonlySet<Kind> = new Set<Kind>(["clash", "negotiation", "agreement"]);

/**
 * Weighs what the rules have left: of all that can fill a slot the likeliest is taken, or nothing; and each mention gets
 * the probability that it is a claim. The weights are learned from marked reports (`npm run learn`).
 */
export function weigh(all: readonly Draft[], weights: Weights): Draft[] {
  const drafts = all.filter((draft) => !isSilent(draft));
  if (drafts.length === 0) return drafts;
  for (const draft of drafts) {
    const scale = new Scale(weights, "claim", draft.kind);
    describeClaim(draft, drafts, scale);
    draft.confidence = 1 / (1 + Math.exp(-scale.take()));
  }
  const kept = drafts.filter(({ confidence }) => confidence >= CLAIM);
  for (const draft of kept) {
    weighRole(draft, "actor", drafts, weights);
    weighRole(draft, "target", drafts, weights);
    weighPhrase(draft, "place", drafts, weights);
    weighPhrase(draft, "time", drafts, weights);
  }
  noteEvents(kept);
  return kept;
}

/** Notes what the sentence tells of for the sentences behind; for those that learn, who weigh nothing. */
export function weighed(drafts: Draft[]): Draft[] {
  const kept = drafts.filter(saysSomething);
  noteEvents(kept);
  return kept;
}

function noteEvents(kept: readonly Draft[]): void {
  const [first] = kept;
  if (first) first.scene.context.events += kept.filter(isHardNews).length;
}

/** The probability of each candidate; what is left is that of none. */
function shares(
  draft: Draft,
  slot: Role | "place" | "time",
  rivals: readonly Candidate[],
  drafts: readonly Draft[],
  weights: Weights,
): number[] {
  const scale = new Scale(weights, slot, draft.kind);
  describeNone(draft, slot, rivals, scale);
  const none = scale.take();
  const sums: number[] = [];
  let most = none;
  for (const candidate of rivals) {
    describe({ draft, candidate, rivals, drafts }, slot, scale);
    const sum = scale.take();
    sums.push(sum);
    if (sum > most) most = sum;
  }
  let total = Math.exp(none - most);
  for (let i = 0; i < sums.length; i++) {
    sums[i] = Math.exp(sums[i]! - most);
    total += sums[i]!;
  }
  for (let i = 0; i < sums.length; i++) sums[i] = sums[i]! / total;
  return sums;
}

function describe(option: Option, slot: Role | "place" | "time", tally: Tally): void {
  if (slot === "actor" || slot === "target") describeRole(option, slot, tally);
  else describePhrase(option, slot, tally);
}

function weighRole(draft: Draft, role: Role, drafts: readonly Draft[], weights: Weights): void {
  // Whom the rules have found it was done to, no weight has ever bettered.
  if (role === "target" && draft.target.length > 0) return;
  // «تصدى الجيش لهجوم»: who repels an attack stands nearest to it and did not make it.
  if (role === "actor" && draft.actor.length === 0 && draft.modality === "attempted") return;
  const rivals = candidatesFor(draft, role).filter(
    (one) => one.chosen || !(standsElsewhere(one, draft, role) || isBarred(one, draft, role, drafts)),
  );
  if (rivals.length === 0) return;
  const probable = shares(draft, role, rivals, drafts, weights);
  const top = likeliest(probable);
  let ruled = 0;
  for (let i = 0; i < rivals.length; i++) if (rivals[i]!.chosen) ruled += probable[i]!;
  const together = TOGETHER.has(draft.kind);
  const taken: Candidate[] = [];
  if (ruled >= probable[top]!) {
    if (ruled >= KEEP)
      for (let i = 0; i < rivals.length; i++)
        if (rivals[i]!.chosen && (together || probable[i]! >= ruled * SMALL_PART)) taken.push(rivals[i]!);
  } else if (probable[top]! >= TAKE) taken.push(rivals[top]!);
  if (taken.length > 0 && together)
    taken.push(...rivals.filter((one, i) => probable[i]! >= JOIN && !taken.includes(one)));
  const members = membersOf(taken);
  if (sameMembers(members, role === "actor" ? draft.actor : draft.target)) return;
  if (role === "actor") draft.actor = members;
  else draft.target = members;
  const [chosen] = taken;
  if (!chosen?.node || chosen.chosen) return;
  because(draft, `weighed-${role}`, chosen.node);
  explain({ draft, candidate: chosen, rivals, drafts }, role, weights);
}

/** Nobody does a thing to himself, and what was fired or flown is no party: what the other slot has is no candidate. */
function standsElsewhere({ members }: Candidate, draft: Draft, role: Role): boolean {
  const other = role === "actor" ? draft.target : draft.actor;
  for (const { start, id } of members) {
    if (draft.weapon !== null && id === draft.weapon) return true;
    for (const member of other) if (member.start === start || (id !== null && member.id === id)) return true;
  }
  return false;
}

/** What an event only answers has no part in it («قصف رداً على هجوم»), and whom it killed did not do it. */
function isBarred({ at, members }: Candidate, draft: Draft, role: Role, drafts: readonly Draft[]): boolean {
  if (at >= 0 && acrossAnswer(draft.scene, Math.min(at, draft.at), Math.max(at, draft.at))) return true;
  if (role === "target") return false;
  for (const { cause, target } of drafts) if (cause === draft && overlap(target, members)) return true;
  return false;
}

/** Rules that put several phrases in a slot lose those that carry less than this part of the whole. */
const SMALL_PART = 0.1;

function weighPhrase(draft: Draft, slot: "place" | "time", drafts: readonly Draft[], weights: Weights): void {
  const rivals = phrasesFor(draft, slot);
  // One phrase alone that the rules have taken needs no weighing.
  if (rivals.length === 0 || (rivals.length === 1 && rivals[0]!.chosen)) return;
  const probable = shares(draft, slot, rivals, drafts, weights);
  const top = likeliest(probable);
  const chosen = rivals[top]!;
  if (probable[top]! < PHRASE) draft[slot] = null;
  else if (!chosen.chosen) {
    draft[slot] = chosen.node;
    because(draft, `weighed-${slot}`, chosen.node!);
    explain({ draft, candidate: chosen, rivals, drafts }, slot, weights);
  }
}

const likeliest = (probable: readonly number[]): number =>
  probable.reduce((best, share, i) => (share > probable[best]! ? i : best), 0);

/** Whom the candidates name, each once. */
function membersOf(candidates: readonly Candidate[]): Member[] {
  const found: Member[] = [];
  for (const { members } of candidates)
    for (const member of members) if (!found.some(({ start }) => start === member.start)) found.push(member);
  return found;
}

const sameMembers = (left: readonly Member[], right: readonly Member[]): boolean =>
  left.length === right.length && left.every((member) => right.includes(member));

/** Puts the heaviest features under the reason just given. */
function explain(option: Option, slot: Role | "place" | "time", weights: Weights): void {
  const { because: reasons, kind } = option.draft;
  const witness = new Witness(weights, slot, kind);
  describe(option, slot, witness);
  const last = reasons.length - 1;
  const reason: Because = reasons[last]!;
  reasons[last] = { ...reason, entries: witness.heaviest(3) };
}
