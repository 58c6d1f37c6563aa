import { Feature } from "../../../lexicon/inflect.ts";
import type { Reading } from "../../../lexicon/read.ts";
import type { Count } from "../../claim.ts";
import { partyFor } from "../../context.ts";
import type { Parse } from "../parse.ts";
import { skipAdjectives } from "./adjectives.ts";
import type { Head } from "./heads.ts";
import { type MemberParse, oneMember } from "./member-parse.ts";
import { type Party, parseBody } from "./parties.ts";

/** A body whose party the words around it name; null where nobody names it. */
export function bodyMember(parse: Parse, head: Head, body: Reading): MemberParse | null {
  const party = parseBody(parse, head.lead.at, body.entry);
  if (party) return bodyOfParty(head, body, party);
  return body.suffix !== "" && !head.lead.number ? bodyOfPronoun(parse, head, body) : null;
}

/** «قوات التحالف», «خمسة من مسلحي داعش». */
function bodyOfParty({ lead, people }: Head, body: Reading, party: Party): MemberParse {
  const pair: Count | null =
    people && people.features & Feature.dual ? { min: 2, max: 2, approx: false } : null;
  return oneMember(
    {
      start: lead.start,
      end: party.end,
      id: party.id,
      count: lead.count ?? pair,
      counted: lead.number !== null || lead.single,
      sort: "party",
      group: people?.entry.kind ?? body.entry.cells.value ?? "",
      anaphor: party.anaphor,
      definite: true,
      entries: party.entry ? [party.entry] : [],
    },
    party.next,
  );
}

/** «طائراته», «قواتها»: the body of somebody named before. */
function bodyOfPronoun(parse: Parse, { lead, item }: Head, body: Reading): MemberParse {
  return oneMember(
    {
      start: lead.start,
      end: item.end,
      id: partyFor(parse.context, "forces"),
      count: lead.count,
      counted: lead.single,
      sort: "party",
      group: body.entry.cells.value ?? "",
      anaphor: true,
      definite: true,
      entries: [body.entry],
    },
    lead.at + 1,
  );
}

/** A body whose party nobody names: «وحدات مختصة», «الطيران». */
export function unnamedBody(parse: Parse, { lead, item }: Head, body: Reading): MemberParse {
  const [next, end] = skipAdjectives(parse, lead.at + 1, item.end, body.article);
  return oneMember(
    {
      start: lead.start,
      end,
      id: null,
      count: lead.count,
      counted: lead.count !== null,
      sort: "party",
      group: body.entry.cells.value ?? "",
      anaphor: body.article,
      definite: body.article,
      entries: [body.entry],
    },
    next,
  );
}
