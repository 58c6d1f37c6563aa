import type { Entry } from "../../lexicon/entry.ts";
import { Feature } from "../../lexicon/inflect.ts";
import { Mark } from "../../text/token.ts";
import type { Count } from "../claim.ts";
import { noteParty, partyFor } from "../context.ts";
import { prefixRelation, readingOf } from "../particles.ts";
import type { Item } from "./items.ts";
import type { Member } from "./node.ts";
import type { NumberPhrase } from "./numbers.ts";
import { formCount, isParticle, type Parse, PHRASE_END, particleOf } from "./parse.ts";

export interface MemberParse {
  readonly members: readonly Member[];
  readonly next: number;
  /** True for a lone adjective of nationality: «أميركية» in «غارة أميركية». */
  readonly adjective: boolean;
}

export function countOf(number: NumberPhrase): Count {
  return { min: number.min, max: number.max, approx: number.approx };
}

const COMBATANT = new Set(["soldiers", "officers", "forces", "army", "air", "security"]);
/** Kinds whose words for people are claims, never mere people: «18 جريحا». */
const CASUALTIES = new Set(["killed", "injured", "missing", "besieged"]);
const VEHICLES = new Set(["vehicle", "aircraft", "vessel"]);
const OFFICIALS = new Set(["officials", "government"]);

const bare = (item: Item | undefined): boolean =>
  !!item &&
  !(item.before & PHRASE_END) &&
  !item.conj &&
  (item.readings[0] ? prefixRelation(item.readings[0].prefix) === "" : true);

interface Party {
  readonly end: number;
  readonly id: string | null;
  readonly next: number;
  readonly entry: Entry | null;
  readonly anaphor: boolean;
}

/** A party by name, stand-in or body («قوات النظام») at item `i`; its prefix is the caller's business. */
function parseParty(parse: Parse, i: number): Party | null {
  const { items, context } = parse;
  const item = items[i];
  if (item?.kind !== "entry") return null;
  const actor = readingOf(item.readings, "actor");
  if (actor) {
    noteParty(context, actor.entry);
    let next = i + 1;
    let end = item.end;
    const after = items[next];
    if (after && bare(after) && after.kind === "entry") {
      const nation = readingOf(after.readings, "nationality");
      if (nation?.article) {
        end = after.end;
        next++;
      }
    }
    [next, end] = skipEpithet(parse, next, end);
    return { end, id: actor.entry.id, next, entry: actor.entry, anaphor: false };
  }
  const particle = particleOf(item);
  if (particle?.entry.kind === "anaphor") {
    const [next, end] = skipEpithet(parse, i + 1, item.end);
    return {
      end,
      id: partyFor(context, particle.entry.cells.value ?? ""),
      next,
      entry: particle.entry,
      anaphor: true,
    };
  }
  if (particle?.entry.kind === "body") return parseBody(parse, i, particle.entry);
  return null;
}

/** «قوات التحالف», «قوات فرنسية», «مسلحي تنظيم داعش»: a body and the party that it belongs to. */
function parseBody(parse: Parse, i: number, body: Entry): Party | null {
  const { items } = parse;
  const sort = body.cells.value ?? "";
  let next = i + 1;
  // Up to two plain adjectives may stand between: «القوات الحكومية السورية».
  for (let skipped = 0; skipped < 3; skipped++) {
    const after = items[next];
    if (!after || !bare(after)) break;
    // «طائرة من سلاح الجو», «وحدات من الشرطة»
    if (
      particleOf(after)?.entry.kind === "prep" &&
      particleOf(after)?.entry.cells.value === "from" &&
      skipped === 0
    ) {
      const owner = parseParty(parse, next + 1);
      return owner && !(items[next + 1]!.before & PHRASE_END) ? owner : null;
    }
    if (after.kind === "entry") {
      const nation = readingOf(after.readings, "nationality");
      if (nation) {
        const { actor, forces, government } = nation.entry.cells;
        const id =
          sort === "government" || sort === "office"
            ? government || actor
            : sort === "police"
              ? `${nation.entry.id}-police`
              : forces || actor;
        const [after2, end] = skipEpithet(parse, next + 1, after.end);
        return { end, id: id || null, next: after2, entry: nation.entry, anaphor: false };
      }
      const party = parseParty(parse, next);
      if (party) return party;
      if (!readingOf(after.readings, "nontrigger")) break;
    }
    next++;
  }
  return null;
}

/** Words that go with a party's name and change nothing: «الإرهابي», «المسلحة», «(قسد)». */
function skipEpithet(parse: Parse, next: number, end: number): [number, number] {
  const { items, tokens } = parse;
  let at = next;
  let last = end;
  for (let n = 0; n < 2; n++) {
    const item = items[at];
    if (!item || item.before & PHRASE_END || item.conj) break;
    if (item.before & Mark.openBracket && item.kind === "entry" && readingOf(item.readings, "actor")) {
      last = item.end;
      at++;
      continue;
    }
    if (item.kind !== "word" || !tokens[item.from]!.folded.startsWith("ال")) break;
    last = item.end;
    at++;
  }
  return [at, last];
}

/** The longest name behind a person, in words. */
/** People whose feminine singular is nearly always an adjective. */
const DESCRIBING: ReadonlySet<string> = new Set(["military-personnel", "militants", "civilians"]);

const LONGEST_NAME = 4;

/** Unknown words right behind a person: his name. */
function skipName(parse: Parse, next: number, end: number): [number, number] {
  const { items, tokens } = parse;
  let at = next;
  let last = end;
  for (let n = 0; n < LONGEST_NAME; n++) {
    const item = items[at];
    if (item?.kind !== "word" || item.conj || item.before & ~(Mark.space | Mark.openQuote)) break;
    const { folded, kind } = tokens[item.from]!;
    if (
      kind !== "word" ||
      folded.length < 2 ||
      folded.startsWith("ي") ||
      folded.startsWith("ت") ||
      folded.startsWith("بال") ||
      folded.startsWith("لل")
    )
      break;
    last = item.end;
    at++;
  }
  return [at, last];
}

/** Plain adjectives behind a body: «وحدات مختصة», «الأجهزة الأمنية». */
function skipAdjectives(parse: Parse, next: number, end: number, definite: boolean): [number, number] {
  const { items, tokens } = parse;
  let at = next;
  let last = end;
  for (let n = 0; n < 2; n++) {
    const item = items[at];
    if (item?.kind !== "word" || item.before & PHRASE_END || item.conj) break;
    const folded = tokens[item.from]!.folded;
    if (definite ? !folded.startsWith("ال") : !looksAdjective(folded)) break;
    last = item.end;
    at++;
  }
  return [at, last];
}

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
  if (trigger && people === null) return null;
  void tokens;
  return null;
}

/** «ثلاثة قاصرين»: a number before a word that no line knows still counts something. */
function unknownHead(parse: Parse, at: number, start: number, number: NumberPhrase): MemberParse | null {
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

interface WithParty {
  readonly end: number;
  readonly next: number;
  readonly party: Party | null;
  readonly nation: Entry | null;
}

/** What follows a head: adjectives, the party it belongs to, «من …», «في صفوف …», «على الأقل» stays outside. */
function withParty(parse: Parse, head: number, noun: Entry | null): WithParty {
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

/** An unknown word that can be an indefinite adjective: «مسلحين مجهولين», «قوة كبيرة». */
function looksAdjective(folded: string): boolean {
  if (folded.length < 4 || folded.startsWith("ال") || folded.startsWith("ي") || folded.startsWith("ت"))
    return false;
  return (
    folded.endsWith("ين") ||
    folded.endsWith("ون") ||
    folded.endsWith("ه") ||
    folded.endsWith("ي") ||
    folded.endsWith("ا")
  );
}
