import type { NumberPhrase } from "../numbers.ts";
import { isParticle, type Parse } from "../parse.ts";
import { countOf } from "./count-of.ts";
import type { MemberParse } from "./member-parse.ts";
import { withParty } from "./owners.ts";

/** «ثلاثة قاصرين»: a number before a word that no line knows still counts something. */
export function unknownHead(
  parse: Parse,
  at: number,
  start: number,
  number: NumberPhrase,
): MemberParse | null {
  const { items, tokens } = parse;
  const folded = tokens[items[at]!.from]!.folded;
  if (isParticle(items[at], "unit")) return null;
  if (folded.length < 3 || tokens[items[at]!.from]!.kind !== "word" || number.percent) return null;
  const person = folded.endsWith("ين") || folded.endsWith("ون") || folded.endsWith("ا");
  const built = withParty(parse, at, null);
  return {
    members: [
      {
        start,
        end: built.end,
        id: built.party?.id ?? null,
        count: countOf(number),
        counted: true,
        sort: built.party ? "party" : person ? "people" : "thing",
        group: "unknown",
        anaphor: false,
        definite: false,
        entries: built.party?.entry ? [built.party.entry] : [],
      },
    ],
    next: built.next,
    adjective: false,
  };
}
