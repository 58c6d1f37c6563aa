import { Feature } from "../../../lexicon/inflect.ts";
import type { Reading } from "../../../lexicon/read.ts";
import { prefixRelation, readingOf, taggedAs } from "../../particles.ts";
import type { Item } from "../items.ts";
import { particleOf } from "../parse.ts";
import type { Lead } from "./leads.ts";

/** Kinds whose words for people are claims, never mere people: «18 جريحا». */
const CASUALTIES = new Set(["killed", "injured", "missing", "besieged"]);

/** People whose feminine singular is nearly always an adjective. */
const DESCRIBING: ReadonlySet<string> = new Set([
  "military-personnel",
  "militants",
  "civilians",
  "journalists",
]);

/** The head of a group: its word, and what the lexicon says of it. */
export interface Head {
  readonly item: Item;
  readonly lead: Lead;
  readonly people: Reading | null;
  readonly thing: Reading | null;
  /** A body of a party: «قوات», «طائرات». */
  readonly body: Reading | null;
  readonly nation: Reading | null;
}

/** The readings of an entry as a group's head; null where it describes or tells an event. */
export function headOf(item: Item, lead: Lead): Head | null {
  const people = peopleOf(item, lead);
  if (people && describes(item, lead, people)) return null;
  const trigger = taggedAs(item, "trigger");
  if (trigger && (!people || CASUALTIES.has(trigger.entry.kind))) return null;
  const counted = lead.number || lead.single;
  return {
    item,
    lead,
    people,
    thing: taggedAs(item, "thing") ?? (counted ? taggedAs(item, "weapon") : null),
    body: bodyOf(item),
    nation: taggedAs(item, "nationality"),
  };
}

/** «ثلاثة ضباط شرطة»: an office that is counted is so many people. */
function peopleOf({ readings }: Item, { number }: Lead): Reading | null {
  const people = readingOf(readings, "people");
  // «مدرستين» are two schools before they are two women who teach.
  if (people?.entry.id === "teachers" && readingOf(readings, "thing")) return null;
  return people ?? (number && !readingOf(readings, "actor") ? readingOf(readings, "post") : null);
}

/** «طائرة عسكرية», «المؤسسات المدنية»: the feminine of these words describes, it names no woman. */
function describes({ readings }: Item, { number, single }: Lead, { entry, features }: Reading): boolean {
  if (number || single || !DESCRIBING.has(entry.id)) return false;
  if (!(features & Feature.feminine) || !(features & Feature.singular)) return false;
  return !readingOf(readings, "actor");
}

/** «بالطيران», «بالمدفعية»: a means, not who acts. */
function bodyOf(item: Item): Reading | null {
  const body = particleOf(item);
  if (body?.entry.kind !== "body") return null;
  return prefixRelation(body.prefix) === "b" && taggedAs(item, "weapon") ? null : body;
}
