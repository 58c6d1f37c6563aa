import { Mark } from "../../text/token.ts";
import type { Member, Node } from "../phrases/node.ts";
import { isGroup } from "../rules/around.ts";
import type { Draft } from "../rules/draft.ts";
import { Bar } from "../rules/outline.ts";
import { placeMember } from "../rules/roles/places-hit.ts";

/** Something in the sentence that may fill a slot. */
export interface Candidate {
  /** Its phrase in the sentence; -1 for one that the rules found beyond it. */
  readonly at: number;
  readonly node: Node | null;
  /** Parties, people or things, for the slots that take them; else empty. */
  readonly members: readonly Member[];
  readonly sort: "group" | "place" | "time" | "far";
  /** True where the rules have put it in the slot. */
  readonly chosen: boolean;
}

export type Role = "actor" | "target";

/** All that can fill a role of a claim: the groups, offices and places of its sentence, and what the rules found beyond it. */
export function candidatesFor(draft: Draft, role: Role): Candidate[] {
  const { nodes, outline } = draft.scene;
  const filled = role === "actor" ? draft.actor : draft.target;
  const found: Candidate[] = [];
  let covered = 0;
  for (const at of outline.fillers) {
    if (at === draft.at) continue;
    const node = nodes[at]!;
    const mine = coveredBy(node, filled);
    covered += mine.length;
    const chosen = mine.length > 0;
    if (!chosen && !mayFill(draft, at, role)) continue;
    const place = !isGroup(node) && node.type === "place";
    found.push({
      at,
      node,
      members: chosen ? mine : membersAt(nodes, at),
      sort: place ? "place" : "group",
      chosen,
    });
  }
  if (covered < filled.length) {
    const rest = filled.filter(
      (member) => !found.some(({ chosen, members }) => chosen && members.includes(member)),
    );
    if (rest.length > 0) found.push({ at: -1, node: null, members: rest, sort: "far", chosen: true });
  }
  return found;
}

/** The places or times of a claim's sentence, and the one that the rules took from beyond it. */
export function phrasesFor(draft: Draft, slot: "place" | "time"): Candidate[] {
  const { nodes, outline } = draft.scene;
  const filled = slot === "place" ? draft.place : draft.time;
  const found: Candidate[] = [];
  let covered = filled === null;
  for (const at of slot === "place" ? outline.places : outline.times) {
    const node = nodes[at]!;
    const chosen = filled !== null && filled.start === node.start;
    if (chosen) covered = true;
    found.push({ at, node, members: NOBODY, sort: slot, chosen });
  }
  if (!covered) found.push({ at: -1, node: filled, members: NOBODY, sort: "far", chosen: true });
  return found;
}

const NOBODY: readonly Member[] = [];

/** True for a phrase near enough to its trigger, and of a sort that can fill the role, though no rule has put it there. */
function mayFill(draft: Draft, at: number, role: Role): boolean {
  const node = draft.scene.nodes[at]!;
  if (
    role === "actor" &&
    (node.members.length > 0 ? node.members[0]!.sort === "thing" : node.type === "place")
  )
    return false;
  return Math.abs(at - draft.at) <= FARTHEST && !behindEvents(draft, at, EVENTS_BETWEEN[role]);
}

/** Whom a phrase names. */
function membersAt(nodes: readonly Node[], at: number): readonly Member[] {
  const node = nodes[at]!;
  if (isGroup(node)) return node.members;
  return node.type === "place" ? [placeMember(node, node.place[0]!)] : [official(nodes, at)];
}

/** Those of the members that a phrase's words name. */
function coveredBy(node: Node, members: readonly Member[]): readonly Member[] {
  let found: Member[] | null = null;
  for (const member of members) {
    if (!covers(node, member)) continue;
    found ??= [];
    found.push(member);
  }
  return found ?? NOBODY;
}

function covers(node: Node, { start, end }: Member): boolean {
  if (start >= node.start && end <= node.end) return true;
  for (const member of node.members) if (member.start === start) return true;
  return false;
}

/** An office with the name behind it, as somebody who may act: «وزير الدفاع الأمريكي فلان». */
function official(nodes: readonly Node[], at: number): Member {
  const post = nodes[at]!;
  let { end } = post;
  for (let i = at + 1; i < nodes.length && i - at <= LONGEST_NAME; i++) {
    const next = nodes[i]!;
    if (next.type !== "word" || next.prep !== "" || next.conj || next.before & ~(Mark.space | Mark.openQuote))
      break;
    end = next.end;
  }
  const entry = post.reading?.entry;
  return {
    start: post.start,
    end,
    id: entry?.cells.of || null,
    count: null,
    counted: false,
    sort: "party",
    group: "official",
    anaphor: false,
    definite: true,
    entries: entry ? [entry] : [],
  };
}

const LONGEST_NAME = 3;

/** How far from its trigger an unchosen phrase may stand, in phrases. */
const FARTHEST = 14;

/** Behind how many other events a phrase is no candidate any more. */
const EVENTS_BETWEEN: Readonly<Record<Role, number>> = { actor: 3, target: 2 };

/** True where at least `most` other events stand between a phrase and the trigger. */
function behindEvents({ scene, at }: Draft, phrase: number, most: number): boolean {
  const { bars } = scene.outline;
  const last = Math.max(at, phrase);
  let events = 0;
  for (let i = Math.min(at, phrase) + 1; i < last; i++)
    if (bars[i] === Bar.trigger && ++events >= most) return true;
  return false;
}
