import type { Parse } from "../parse.ts";
import type { Head } from "./heads.ts";
import { type MemberParse, oneMember } from "./member-parse.ts";
import { parseParty } from "./parties.ts";

/** «التنظيم», «الميليشيا»: a word that stands for a party named before. */
export function standInMember(parse: Parse, { lead, people }: Head): MemberParse {
  const party = parseParty(parse, lead.at)!;
  return oneMember(
    {
      start: lead.start,
      end: party.end,
      id: party.id ?? people?.entry.id ?? null,
      count: null,
      counted: false,
      sort: "party",
      group: people?.entry.kind ?? "anaphor",
      anaphor: true,
      definite: true,
      entries: [party.entry!],
    },
    party.next,
  );
}
