import type { Entry } from "../../../lexicon/entry.ts";
import { Feature } from "../../../lexicon/inflect.ts";
import type { Reading } from "../../../lexicon/read.ts";
import type { Member } from "../node.ts";
import type { Parse } from "../parse.ts";
import { skipEpithet } from "./epithets.ts";
import type { Head } from "./heads.ts";
import type { MemberParse } from "./member-parse.ts";
import { numberBehind } from "./numbers-behind.ts";

/** A nationality alone: people where it is counted or many («خمسة فلسطينيين», «الروس»), else an adjective («أميركية»). */
export function nationalMember(parse: Parse, { lead, item }: Head, nation: Reading): MemberParse {
  const many = (nation.features & (Feature.plural | Feature.dual | Feature.dualOrPlural)) !== 0;
  const noun = lead.number !== null || many;
  const [next, end] = noun ? [lead.at + 1, item.end] : skipEpithet(parse, lead.at + 1, item.end);
  const count = lead.count ?? (nation.features & Feature.dual ? { min: 2, max: 2, approx: false } : null);
  const member: Member = {
    start: lead.start,
    end,
    id: noun ? peopleId(nation.entry) : nation.entry.cells.forces || nation.entry.cells.actor || null,
    count,
    counted: count !== null,
    sort: noun ? "people" : "party",
    group: noun ? "people" : "nationality",
    anaphor: false,
    definite: nation.article,
    entries: [nation.entry],
  };
  // «مصريين اثنين»
  const counted = noun && !lead.number ? numberBehind(parse, nation, member, next) : null;
  return counted ?? { members: [member], next, adjective: !noun };
}

/** The id of people of a nationality; one that is a party of its own keeps the party's id. */
function peopleId({ id, cells }: Entry): string {
  if (cells.actor && cells.forces === cells.actor) return cells.actor;
  // «Sudanese», «British» are their own plural.
  return ENGLISH_PLURALS.some((ending) => id.endsWith(ending)) ? id : `${id}s`;
}

const ENGLISH_PLURALS = ["ese", "sh", "ch", "ss"];

/** One person of a nationality, for a word that nothing in front carries as its adjective: «بأن فلسطينيا دهس». */
export function nationalPerson(member: Member): Member {
  const nation = member.entries[0];
  return {
    ...member,
    id: nation ? peopleId(nation) : null,
    count: member.definite ? null : { min: 1, max: 1, approx: false },
    sort: "people",
    group: "people",
    singular: true,
  };
}
