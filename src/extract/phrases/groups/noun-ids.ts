import type { Entry } from "../../../lexicon/entry.ts";
import type { Head } from "./heads.ts";
import type { WithParty } from "./owners.ts";

/** Groups whose nationality is that of a force. */
const COMBATANT = new Set(["soldiers", "officers", "forces", "army", "air", "security"]);

/** Groups whose nationality is that of a government. */
const OFFICIALS = new Set(["officials", "government"]);

/** Things with a crew. */
const VEHICLES = new Set(["vehicle", "aircraft", "vessel"]);

/** The lexicon's group of a head: `civilians`, `soldiers`, `vehicle` … */
export function groupOf({ people, thing, body }: Head): string {
  return people ? people.entry.kind : thing ? thing.entry.kind : (body!.entry.cells.value ?? "");
}

/** The id of the party that a group belongs to; families and mere things take none. */
export function ownerId(head: Head, { party }: WithParty): string | null {
  const mereThing = head.thing && !head.people && !head.body;
  return party && !mereThing && groupOf(head) !== "families" ? party.id : null;
}

/** «دبابة إسرائيلية»: a vehicle with a nationality stands for that army. */
export function isArmed(head: Head, { nation }: WithParty): boolean {
  return head.thing !== null && !head.people && nation !== null && VEHICLES.has(groupOf(head));
}

/** Whom or what a head and its owner mean. */
export function nounId(head: Head, built: WithParty): string | null {
  const { people, thing } = head;
  const plain = people?.entry.id ?? thing?.entry.id ?? null;
  const id = ownerId(head, built) || ofNation(head, built, plain);
  return isArmed(head, built) ? built.nation!.cells.forces || id : id;
}

/** «جنود أميركيون» are that country's forces; without a nationality the word itself is meant. */
function ofNation(head: Head, { party, nation }: WithParty, plain: string | null): string | null {
  const group = groupOf(head);
  if (nation && (COMBATANT.has(group) || head.body)) return nationalId(nation, group) || plain;
  if (party?.anaphor && group !== "families") return plain ?? party.entry?.id ?? null;
  return plain;
}

/** The government, police or forces of a nationality. */
function nationalId({ id, cells }: Entry, group: string): string | undefined {
  if (OFFICIALS.has(group)) return cells.government || cells.actor;
  return group === "police" ? `${id}-police` : cells.forces || cells.actor;
}
