import type { Entry } from "../../../lexicon/entry.ts";
import { prefixRelation, readingOf } from "../../particles.ts";
import { type Parse, PHRASE_END, particleOf } from "../parse.ts";
import { looksAdjective } from "./adjectives.ts";
import { type Party, parseParty } from "./parties.ts";

/** What follows a head: how far it reaches, the party and the nationality it names. */
interface WithParty {
  readonly end: number;
  readonly next: number;
  readonly party: Party | null;
  readonly nation: Entry | null;
}

/** What follows a head: adjectives, the party it belongs to, «من …», «في صفوف …», «على الأقل» stays outside. */
export function withParty(parse: Parse, head: number, noun: Entry | null): WithParty {
  const { items, tokens } = parse;
  let next = head + 1;
  let end = items[head]!.end;
  let nation: Entry | null = null;
  const families = noun?.kind === "families";
  const reading = items[head]!.readings[0];
  const definite = reading?.article ?? false;
  for (let n = 0; n < 4; n++) {
    const item = items[next];
    if (!item) break;
    if (item.before & PHRASE_END) break;
    if (item.conj) break;
    const particle = particleOf(item);
    const relation =
      particle?.entry.kind === "prep"
        ? (particle.entry.cells.value ?? "")
        : item.readings[0]
          ? prefixRelation(item.readings[0].prefix)
          : "";
    if (item.kind === "entry") {
      const national = readingOf(item.readings, "nationality");
      if (national && relation === "" && !nation) {
        nation = national.entry;
        end = item.end;
        next++;
        continue;
      }
      if (relation === "" || relation === "l" || relation === "of") {
        const at = relation === "of" ? next + 1 : next;
        const party = parseParty(parse, at);
        if (party && !(relation === "" && definite && !readingOf(items[at]!.readings, "actor"))) {
          return { end: party.end, next: party.next, party, nation };
        }
        if (relation === "of" && items[at]) {
          const more = parseMemberHead(parse, at);
          if (more) return { end: more.end, next: more.next, party: more.party, nation };
        }
      }
      if (relation === "from" && particle) {
        const party = parseParty(parse, next + 1);
        if (party && !(items[next + 1]!.before & PHRASE_END))
          return { end: party.end, next: party.next, party, nation };
        const more = parseMemberHead(parse, next + 1);
        if (more) return { end: more.end, next: more.next, party: more.party, nation: nation ?? more.nation };
      }
      const people = readingOf(item.readings, "people");
      // «مجهولون مدنيين»: a plural that keeps its nun is in no genitive; the next word is somebody else.
      const closed = tokens[items[head]!.to - 1]!.folded.endsWith("ون");
      if (people && relation === "" && next === head + 1 && !closed && !readingOf(item.readings, "trigger")) {
        // «عائلات المقاتلين», «عناصر الشرطة», «قادة الجماعة»: the second noun says whose.
        const inner = withParty(parse, next, people.entry);
        return {
          end: inner.end,
          next: inner.next,
          party: families ? null : inner.party,
          nation: nation ?? inner.nation,
        };
      }
      break;
    }
    if (item.kind !== "word" || relation !== "") break;
    const folded = tokens[item.from]!.folded;
    if (tokens[item.from]!.kind !== "word" || folded === "ال") break;
    const adjective =
      definite || reading?.suffix !== "" ? folded.startsWith("ال") : n === 0 && looksAdjective(folded);
    if (!adjective) break;
    end = item.end;
    next++;
  }
  return { end, next, party: null, nation };
}

/** A head with its own party behind «من» or «في صفوف»: «من مقاتلي داعش». */
function parseMemberHead(parse: Parse, at: number): WithParty | null {
  const item = parse.items[at];
  if (item?.kind !== "entry" || item.before & PHRASE_END || item.conj) return null;
  const people = readingOf(item.readings, "people");
  const nation = readingOf(item.readings, "nationality");
  if (people && !readingOf(item.readings, "trigger")) return withParty(parse, at, people.entry);
  if (nation?.article) return { end: item.end, next: at + 1, party: null, nation: nation.entry };
  return null;
}
