import type { Parse } from "../parse.ts";
import type { Lead } from "./leads.ts";
import { type MemberParse, oneMember } from "./member-parse.ts";
import { parseParty } from "./parties.ts";

/** A party by its name alone: «داعش», «ثلاثة من حزب الله»; null where none stands. */
export function namedParty(parse: Parse, { start, at, count, number }: Lead): MemberParse | null {
  const party = parseParty(parse, at);
  if (!party) return null;
  return oneMember(
    {
      start,
      end: party.end,
      id: party.id,
      count,
      counted: number !== null,
      sort: "party",
      group: party.entry?.kind ?? "",
      anaphor: party.anaphor,
      definite: true,
      entries: party.entry ? [party.entry] : [],
    },
    party.next,
  );
}
