import { Feature } from "../../../lexicon/inflect.ts";
import { isParticle, type Parse } from "../parse.ts";
import { bodyMember } from "./bodies.ts";
import { type Head, headOf } from "./heads.ts";
import { leadOf } from "./leads.ts";
import type { MemberParse } from "./member-parse.ts";
import { namedParty } from "./named-parties.ts";
import { nationalMember } from "./nationals.ts";
import { nounMember } from "./nouns.ts";
import { standInMember } from "./stand-ins.ts";
import { unknownHead } from "./unknown-heads.ts";

/** A group that begins at item `i`, with its number in front and its party behind. Null where none begins there. */
export function parseMember(parse: Parse, i: number): MemberParse | null {
  const lead = leadOf(parse, i);
  if (!lead) return null;
  const { at, number, single, start } = lead;
  const item = parse.items[at]!;
  if (item.kind === "word") return number && at > i ? unknownHead(parse, at, start, number) : null;
  if (item.kind !== "entry" || isParticle(item, "unit")) return null;
  const head = headOf(item, lead);
  if (!head) return null;
  if (!number && !single && isParticle(item, "anaphor")) return standInMember(parse, head);
  if (isLast(head)) return null;
  const body = head.body ? bodyMember(parse, head, head.body) : null;
  if (body) return body;
  if (head.people || head.thing || head.body) return nounMember(parse, head);
  return namedParty(parse, lead) ?? (head.nation ? nationalMember(parse, head, head.nation) : null);
}

/** «آخر معاقل» is «the last»: others are counted or stand behind their noun. */
function isLast({ people, lead }: Head): boolean {
  if (people?.entry.id !== "others" || lead.number || lead.single) return false;
  return (people.features & Feature.singular) !== 0;
}
