import { Feature } from "../../../lexicon/inflect.ts";
import { partyFor } from "../../context.ts";
import { prefixRelation, readingOf } from "../../particles.ts";
import type { Member } from "../node.ts";
import type { NumberPhrase } from "../numbers.ts";
import { formCount, isParticle, type Parse, PHRASE_END, particleOf } from "../parse.ts";
import { skipAdjectives } from "./adjectives.ts";
import { bare } from "./bare.ts";
import { countOf } from "./count-of.ts";
import { skipEpithet } from "./epithets.ts";
import type { MemberParse } from "./member-parse.ts";
import { skipName } from "./names.ts";
import { withParty } from "./owners.ts";
import { parseBody, parseParty } from "./parties.ts";
import { unknownHead } from "./unknown-heads.ts";

const COMBATANT = new Set(["soldiers", "officers", "forces", "army", "air", "security"]);

/** Kinds whose words for people are claims, never mere people: «18 جريحا». */
const CASUALTIES = new Set(["killed", "injured", "missing", "besieged"]);

const VEHICLES = new Set(["vehicle", "aircraft", "vessel"]);

const OFFICIALS = new Set(["officials", "government"]);

/** People whose feminine singular is nearly always an adjective. */
const DESCRIBING: ReadonlySet<string> = new Set(["military-personnel", "militants", "civilians"]);

/** A group that begins at item `i`, with its number in front and its party behind. Null where none begins there. */
export function parseMember(parse: Parse, i: number): MemberParse | null {
  const { items, tokens } = parse;
  let at = i;
  let number: NumberPhrase | null = null;
  let single = false;
  const first = items[i]!;
  const determiner = particleOf(first);
  if (determiner?.entry.kind === "determiner") {
    if (determiner.entry.id === "determiner-self") return null;
    single = determiner.entry.id === "determiner-one-of";
    at++;
  }
  if (items[at]?.kind === "number") {
    number = items[at]!.number;
    at++;
    if (isParticle(items[at], "determiner")) at++;
    // «ثلاثة من أصل خمسة رهائن»: the first number counts, the second is the whole.
    if (isParticle(items[at], "outof") && items[at + 1]?.kind === "number") at += 2;
    const prep = particleOf(items[at]);
    if (
      prep?.entry.kind === "prep" &&
      ["from", "of"].includes(prep.entry.cells.value ?? "") &&
      !(items[at]!.before & PHRASE_END)
    )
      at++;
    if (isParticle(items[at], "determiner")) at++;
  }
  const head = items[at];
  if (!head || (at > i && head.before & PHRASE_END)) return null;
  if (at > i && head.conj) return null;
  const start = items[i]!.start;
  if (head.kind === "word") return number && at > i ? unknownHead(parse, at, start, number) : null;
  if (head.kind !== "entry" || isParticle(head, "unit")) return null;
  const count = number ? countOf(number) : single ? { min: 1, max: 1, approx: false } : null;
  // «ثلاثة ضباط شرطة»: an office that is counted is so many people.
  const people =
    readingOf(head.readings, "people") ??
    (number && !readingOf(head.readings, "actor") ? readingOf(head.readings, "post") : null);
  // «طائرة عسكرية», «المؤسسات المدنية»: the feminine of these words describes, it names no woman.
  if (people && !number && !single && DESCRIBING.has(people.entry.id) && people.features & Feature.feminine)
    if (people.features & Feature.singular && !readingOf(head.readings, "actor")) return null;
  const thing =
    readingOf(head.readings, "thing") ?? (number || single ? readingOf(head.readings, "weapon") : null);
  const bodyReading = particleOf(head)?.entry.kind === "body" ? particleOf(head)! : null;
  // «بالطيران», «بالمدفعية»: a means, not who acts.
  const body =
    bodyReading && !(prefixRelation(bodyReading.prefix) === "b" && readingOf(head.readings, "weapon"))
      ? bodyReading
      : null;
  const nation = readingOf(head.readings, "nationality");
  const trigger = readingOf(head.readings, "trigger");
  if (trigger && (!people || CASUALTIES.has(trigger.entry.kind))) return null;
  if (!number && !single && isParticle(head, "anaphor")) {
    const standIn = parseParty(parse, at)!;
    const id = standIn.id ?? people?.entry.id ?? null;
    return {
      members: [
        {
          start,
          end: standIn.end,
          id,
          count: null,
          counted: false,
          sort: "party",
          group: people?.entry.kind ?? "anaphor",
          anaphor: true,
          definite: true,
          entries: [standIn.entry!],
        },
      ],
      next: standIn.next,
      adjective: false,
    };
  }
  // «آخر معاقل» is «the last»: others are counted or stand behind their noun.
  if (people?.entry.id === "others" && !number && !single && people.features & Feature.singular) return null;
  const bodied = body ? parseBody(parse, at, body.entry) : null;
  if (bodied && body) {
    return {
      members: [
        {
          start,
          end: bodied.end,
          id: bodied.id,
          count:
            count ?? (people && people.features & Feature.dual ? { min: 2, max: 2, approx: false } : null),
          counted: number !== null || single,
          sort: "party",
          group: people?.entry.kind ?? body.entry.cells.value ?? "",
          anaphor: bodied.anaphor,
          definite: true,
          entries: bodied.entry ? [bodied.entry] : [],
        },
      ],
      next: bodied.next,
      adjective: false,
    };
  }
  // «طائراته», «قواتها»: the body of somebody named before.
  if (body && body.suffix !== "" && !number) {
    return {
      members: [
        {
          start,
          end: head.end,
          id: partyFor(parse.context, "forces"),
          count,
          counted: single,
          sort: "party",
          group: body.entry.cells.value ?? "",
          anaphor: true,
          definite: true,
          entries: [body.entry],
        },
      ],
      next: at + 1,
      adjective: false,
    };
  }
  if (people || thing || body) {
    const reading = (people ?? thing ?? body)!;
    const built = withParty(parse, at, (people ?? body)?.entry ?? null);
    const group = people ? people.entry.kind : thing ? thing.entry.kind : (body!.entry.cells.value ?? "");
    if (!people && !thing && built.party === null && !built.nation) {
      // A body whose party nobody names: «وحدات مختصة», «الطيران».
      const [next, end] = skipAdjectives(parse, at + 1, head.end, body!.article);
      return {
        members: [
          {
            start,
            end,
            id: null,
            count,
            counted: count !== null,
            sort: "party",
            group: body!.entry.cells.value ?? "",
            anaphor: body!.article,
            definite: body!.article,
            entries: [body!.entry],
          },
        ],
        next,
        adjective: false,
      };
    }
    const isFamilies = group === "families";
    const partyId = built.party && !isFamilies && !(thing && !people && !body) ? built.party.id : null;
    let id: string | null = people?.entry.id ?? thing?.entry.id ?? null;
    if (partyId) id = partyId;
    else if (built.nation && (COMBATANT.has(group) || body)) {
      const { forces, actor, government } = built.nation.cells;
      id =
        (OFFICIALS.has(group)
          ? government || actor
          : group === "police"
            ? `${built.nation.id}-police`
            : forces || actor) || id;
    } else if (built.party?.anaphor && !isFamilies) id = id ?? built.party.entry?.id ?? null;
    let own = count;
    if (!own && reading.entry.tag !== "particle") {
      own = formCount(reading.features, reading.suffix);
      if (own && reading.article && own.min === 1) own = null;
      if (thing && !people && own?.min === 1) own = null;
    }
    // «دبابة إسرائيلية»: a vehicle with a nationality stands for that army.
    const armed = thing && !people && built.nation && VEHICLES.has(group);
    if (armed && built.nation) id = built.nation.cells.forces || id;
    const member: Member = {
      start,
      end: built.end,
      id,
      count: own,
      counted: number !== null || single || (reading.features & Feature.dual) !== 0,
      sort: people ? (partyId ? "party" : "people") : thing && !armed ? "thing" : "party",
      group,
      anaphor: built.party?.anaphor ?? false,
      definite: reading.article || reading.suffix !== "" || built.party !== null,
      singular: number === null && (reading.features & Feature.singular) !== 0,
      entries: [reading.entry, ...(built.party?.entry ? [built.party.entry] : [])],
    };
    // «العميد جبار مساعد», «الطفل محمد»: the name goes with the person.
    if (people && reading.article && (reading.features & Feature.singular) !== 0 && !built.party) {
      const [next, end] = skipName(parse, built.next, built.end);
      if (next > built.next) return { members: [{ ...member, end }], next, adjective: false };
    }
    // «القتلى السبعة», «الصحافيون الثلاثة»: the number may stand behind a definite head.
    // «ركابها الـ66»: the article may stand apart from its figure.
    const apart = tokens[items[built.next]?.from ?? -1]?.folded === "ال" ? 1 : 0;
    const after = items[built.next + apart];
    if (
      !number &&
      after?.kind === "number" &&
      bare(after) &&
      (reading.article || (apart === 1 && reading.suffix !== "")) &&
      (apart === 1 || tokens[after.from]!.folded.startsWith("ال"))
    ) {
      return {
        members: [{ ...member, count: countOf(after.number!), counted: true, end: after.end }],
        next: built.next + apart + 1,
        adjective: false,
      };
    }
    return { members: [member], next: built.next, adjective: false };
  }
  const party = parseParty(parse, at);
  if (party) {
    return {
      members: [
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
      ],
      next: party.next,
      adjective: false,
    };
  }
  if (nation) {
    const many = (nation.features & (Feature.plural | Feature.dual | Feature.dualOrPlural)) !== 0;
    const noun = number !== null || many;
    const [next, end] = noun ? [at + 1, head.end] : skipEpithet(parse, at + 1, head.end);
    const own = count ?? (nation.features & Feature.dual ? { min: 2, max: 2, approx: false } : null);
    return {
      members: [
        {
          start,
          end,
          id: noun
            ? nation.entry.cells.actor && nation.entry.cells.forces === nation.entry.cells.actor
              ? nation.entry.cells.actor
              : `${nation.entry.id}s`
            : nation.entry.cells.forces || nation.entry.cells.actor || null,
          count: own,
          counted: own !== null,
          sort: noun ? "people" : "party",
          group: noun ? "people" : "nationality",
          anaphor: false,
          definite: nation.article,
          entries: [nation.entry],
        },
      ],
      next,
      adjective: !noun,
    };
  }
  return null;
}
