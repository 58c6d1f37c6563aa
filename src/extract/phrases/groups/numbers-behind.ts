import type { Reading } from "../../../lexicon/read.ts";
import type { Member } from "../node.ts";
import type { Parse } from "../parse.ts";
import { bare } from "./bare.ts";
import { countOf } from "./count-of.ts";
import { type MemberParse, oneMember } from "./member-parse.ts";

/**
 * «القتلى السبعة», «الصحافيون الثلاثة»: the number may stand behind a definite head. «ركابها الـ66»: the article may stand
 * apart from its figure.
 */
export function numberBehind(parse: Parse, head: Reading, member: Member, next: number): MemberParse | null {
  const { items, tokens } = parse;
  const apart = tokens[items[next]?.from ?? -1]?.folded === "ال";
  const at = apart ? next + 1 : next;
  const after = items[at];
  if (after?.kind !== "number" || !bare(after)) return null;
  // «مدنيين اثنين», «شخص واحد»: one and two stand behind what they count.
  const { min, max } = after.number!;
  const few = min === max && (min === 1 || min === 2) && tokens[after.from]!.kind === "word";
  if (few && !head.article && head.suffix === "" && !apart)
    return oneMember({ ...member, count: countOf(after.number!), counted: true, end: after.end }, at + 1);
  if (!head.article && !(apart && head.suffix !== "")) return null;
  if (!apart && !tokens[after.from]!.folded.startsWith("ال")) return null;
  return oneMember({ ...member, count: countOf(after.number!), counted: true, end: after.end }, at + 1);
}
