import { Feature } from "../../../lexicon/inflect.ts";
import type { Reading } from "../../../lexicon/read.ts";
import { Mark } from "../../../text/token.ts";
import type { Count } from "../../claim.ts";
import type { Member } from "../node.ts";
import { formCount, type Parse, PHRASE_END } from "../parse.ts";
import { unnamedBody } from "./bodies.ts";
import { isConstructDual } from "./construct-duals.ts";
import type { Head } from "./heads.ts";
import { type MemberParse, oneMember } from "./member-parse.ts";
import { skipName } from "./names.ts";
import { groupOf, isArmed, nounId, ownerId } from "./noun-ids.ts";
import { numberBehind } from "./numbers-behind.ts";
import { type WithParty, withParty } from "./owners.ts";

/** Words whose singular is many people: «غادرت دفعة», «مجموعة من المسلحين» tell no number. */
const MANY_TOGETHER: ReadonlySet<string> = new Set(["batches", "groups", "sleeper-cells", "crowds"]);

const manyTogether = (people: Reading | null): boolean =>
  people !== null && MANY_TOGETHER.has(people.entry.id);

/** People, things or a body, with what describes and owns them: «عائلات المقاتلين», «دبابة إسرائيلية». */
export function nounMember(parse: Parse, head: Head): MemberParse {
  const { lead, people, thing, body } = head;
  const reading = (people ?? thing ?? body)!;
  const built = withParty(parse, lead.at, (people ?? body)?.entry ?? null);
  if (!people && !thing && built.party === null && !built.nation) return unnamedBody(parse, head, body!);
  const member = atLeast(parse, built.next, describedMember(parse, head, reading, built));
  // «العميد جبار مساعد», «الطفل محمد»: the name goes with the person.
  if (people && reading.article && (reading.features & Feature.singular) !== 0 && !built.party) {
    const [next, end] = skipName(parse, built.next, built.end);
    if (next > built.next) return oneMember({ ...member, end }, next);
  }
  const counted = lead.number ? null : numberBehind(parse, reading, member, built.next);
  if (!counted) return oneMember(member, built.next);
  // «مسلح واحد على الأقل»
  return oneMember(atLeast(parse, counted.next, counted.members[0]!), counted.next);
}

/** «ضابط على الأقل», «36 شخصا، على الأقل»: behind its noun it leaves the count open above. */
function atLeast(parse: Parse, next: number, member: Member): Member {
  const { items, tokens } = parse;
  const after = items[next];
  if (member.count?.min === 2 && hedgedInFront(parse, member.start))
    return { ...member, count: { ...member.count, max: null } };
  if (!after || !member.count || after.conj || after.before & PHRASE_END & ~Mark.comma) return member;
  const [first, second] = [tokens[after.from]!.folded, tokens[after.from + 1]?.folded ?? ""];
  if (first !== "علي" || (second !== "الاقل" && second !== "اقل")) return member;
  return { ...member, count: { ...member.count, max: null } };
}

/** «ما لا يقل عن شخصين»: a dual has no number word that could take the hedge. */
function hedgedInFront({ items, tokens }: Parse, start: number): boolean {
  const at = items.find((item) => tokens[item.from]!.start === start)?.from ?? 0;
  const words = tokens.slice(Math.max(0, at - 3), at).map(({ folded }) => folded);
  return (
    words.length === 3 && words[0] === "لا" && (words[1] === "يقل" || words[1] === "تقل") && words[2] === "عن"
  );
}

/** The member that a noun and its owner make. */
function describedMember({ tokens }: Parse, head: Head, reading: Reading, built: WithParty): Member {
  const { lead, people, thing } = head;
  const { party } = built;
  const two = isConstructDual(reading, tokens) || (reading.features & Feature.dual) !== 0;
  const thingAlone = thing !== null && !people && !isArmed(head, built);
  return {
    start: lead.start,
    end: built.end,
    id: nounId(head, built),
    count: lead.count ?? (two ? { min: 2, max: 2, approx: false } : countOfForm(head, reading)),
    counted: lead.number !== null || lead.single || two,
    sort: people ? (ownerId(head, built) ? "party" : "people") : thingAlone ? "thing" : "party",
    group: groupOf(head),
    anaphor: party?.anaphor ?? false,
    definite: reading.article || reading.suffix !== "" || party !== null,
    singular:
      lead.number === null && !two && !manyTogether(people) && (reading.features & Feature.singular) !== 0,
    entries: [reading.entry, ...(party?.entry ? [party.entry] : [])],
  };
}

/** «مدني» is one, «جنديان» two; a definite singular and a thing in the singular count nothing. */
function countOfForm({ people, thing }: Head, reading: Reading): Count | null {
  if (reading.entry.tag === "particle") return null;
  const count = formCount(reading.features, reading.suffix);
  if (count?.min === 1 && (manyTogether(people) || reading.article || (thing && !people))) return null;
  return count;
}
