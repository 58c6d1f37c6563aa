import { Mark } from "../../text/token.ts";
import type { Member, Node } from "../phrases/node.ts";
import { isGroup } from "../rules/around.ts";
import type { Draft } from "../rules/draft.ts";
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
  const { nodes } = draft.scene;
  const filled = draft[role];
  const found: Candidate[] = [];
  let covered = 0;
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at]!;
    const group = isGroup(node);
    const place = !group && node.type === "place" && node.place.length > 0;
    if (at === draft.at || !(group || place || node.type === "post")) continue;
    const mine = filled.length > 0 ? filled.filter((member) => covers(node, member)) : filled;
    covered += mine.length;
    const chosen = mine.length > 0;
    if (role === "actor" && !chosen && (place || (group && node.members[0]!.sort === "thing"))) continue;
    if (!chosen && (Math.abs(at - draft.at) > FARTHEST || behindEvents(draft, at, EVENTS_BETWEEN[role])))
      continue;
    const members = chosen
      ? mine
      : group
        ? node.members
        : place
          ? [placeMember(node, node.place[0]!)]
          : [official(nodes, at)];
    found.push({ at, node, members, sort: place ? "place" : "group", chosen });
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
  const { nodes } = draft.scene;
  const filled = draft[slot];
  const found: Candidate[] = [];
  let covered = filled === null;
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at]!;
    if (node.type !== slot || (slot === "time" ? node.time === null : node.place.length === 0)) continue;
    const chosen = filled !== null && filled.start === node.start;
    if (chosen) covered = true;
    found.push({ at, node, members: [], sort: slot, chosen });
  }
  if (!covered) found.push({ at: -1, node: filled, members: [], sort: "far", chosen: true });
  return found;
}

const covers = (node: Node, { start, end }: Member): boolean =>
  (start >= node.start && end <= node.end) || node.members.some((member) => member.start === start);

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
  let events = 0;
  for (let i = Math.min(at, phrase) + 1; i < Math.max(at, phrase); i++)
    if (scene.nodes[i]!.type === "trigger" && ++events >= most) return true;
  return false;
}
