import { Feature } from "../../lexicon/inflect.ts";
import type { Reading } from "../../lexicon/read.ts";
import { Mark } from "../../text/token.ts";
import { notePlace } from "../context.ts";
import { prefixRelation, readingOf } from "../particles.ts";
import { parseMember } from "./groups.ts";
import type { Item } from "./items.ts";
import type { Member, Node, NodeType } from "./node.ts";
import { type Parse, PHRASE_END, particleOf } from "./parse.ts";
import { parsePlace } from "./places.ts";

/** Relations behind which a name that is both a country and a state is the country. */
const LOCATIVE = new Set([
  "in",
  "b",
  "from",
  "to",
  "near",
  "inside",
  "toward",
  "across",
  "around",
  "over",
  "along",
]);

/** Kinds whose bare object can be a country: «غادروا سورية». */
const MOTION = new Set(["displacement", "movement", "territory"]);

/** Frames that are also things people say: «هددت», «نفى», «توقع». */
const SAID = new Set(["plan", "denial", "doubt"]);

/** Kinds of triggers whose object can be a weapon: «سلموا أسلحتهم», «ضبط بنادق». */
const HANDLES = new Set(["seizure", "destruction", "movement", "surrender"]);
/** Weapons that stand for the force that uses them: «قصف الطيران الحربي». */
const ACTING = new Set(["aircraft", "drone", "artillery"]);

function actsAfter(nodes: readonly Node[]): boolean {
  const before = nodes[nodes.length - 1];
  return (
    !before ||
    before.kind === "do" ||
    before.kind === "that" ||
    before.kind === "clause" ||
    (before.type === "trigger" && EVENT_KINDS.has(before.kind))
  );
}

function weaponMember(item: Item, weapon: Reading, sort: Member["sort"], group: string): Member {
  return {
    start: item.start,
    end: item.end,
    id: sort === "thing" ? weapon.entry.id : null,
    count: null,
    counted: false,
    sort,
    group,
    anaphor: false,
    definite: true,
    entries: [weapon.entry],
  };
}

/** Tags that stand beside «no trigger»: the words are a name all the same. */
const NAMED = ["actor", "people", "outlet", "post"] as const;

interface Pending {
  relation: string;
  before: number;
  conj: boolean;
  from: number;
}

/** Builds the phrases of one sentence, left to right, each item in exactly one phrase or in none (adverbs). */
export function nodesOf(parse: Parse): Node[] {
  const { items, context } = parse;
  const nodes: Node[] = [];
  let pending: Pending | null = null;
  let marks = 0;
  let i = 0;
  const emit = (type: NodeType, first: Item, last: Item, more: Partial<Node>, relation: string): void => {
    const cut = first.readings[0] ? prefixRelation(first.readings[0].prefix) : numberRelation(parse, first);
    nodes.push({
      type,
      from: pending ? pending.from : first.from,
      to: last.to,
      start: first.start,
      end: last.end,
      before: (pending ? pending.before : first.before) | marks,
      prep: pending ? pending.relation : relation || cut,
      conj: pending ? pending.conj : first.conj,
      reading: null,
      kind: "",
      also: [],
      members: [],
      number: null,
      time: null,
      place: [],
      ...more,
    });
    pending = null;
    marks = 0;
  };
  while (i < items.length) {
    const item = items[i]!;
    const particle = particleOf(item);
    const kind = particle?.entry.kind ?? "";
    const trigger =
      item.kind === "entry" && !quotes(parse, i) && !readingOf(item.readings, "nontrigger")
        ? pickTrigger(item, nodes, pending !== null)
        : null;
    const relation =
      (pending as Pending | null)?.relation ??
      (item.readings[0] ? prefixRelation(item.readings[0].prefix) : "");
    if (kind === "prep") {
      pending = {
        relation: particle!.entry.cells.value ?? "",
        before: item.before | marks,
        conj: item.conj,
        from: item.from,
      };
      marks = 0;
      i++;
      continue;
    }
    if (kind === "adverb") {
      marks |= item.before;
      i++;
      continue;
    }
    if (ownsOrWatches(parse, i, nodes)) {
      marks |= item.before;
      i++;
      continue;
    }
    if (item.kind === "time") {
      // «مساء أمس وفجر اليوم»: two times joined are one span.
      const joined = items[i + 1];
      if (joined?.kind === "time" && joined.conj && !(joined.before & PHRASE_END)) {
        const [a, b] = [item.time!, joined.time!];
        const span = {
          ...a,
          to: b.to,
          start: a.start < b.start ? a.start : b.start,
          end: a.end > b.end ? a.end : b.end,
        };
        emit("time", item, joined, { time: span }, "");
        i += 2;
        continue;
      }
      emit("time", item, item, { time: item.time }, "");
      i++;
      continue;
    }
    if (
      item.kind === "entry" &&
      readingOf(item.readings, "nontrigger") &&
      !NAMED.some((tag) => readingOf(item.readings, tag))
    ) {
      emit("word", item, item, { kind: "nontrigger" }, "");
      i++;
      continue;
    }
    if (kind === "do" && FIRES.has(particle!.entry.id)) {
      const fire = context.lexicon.byId.get("trigger/attack-atlaqa-nar");
      if (fire && opensFire(parse, i)) {
        emit("trigger", item, item, { reading: { ...particle!, entry: fire }, kind: fire.kind }, "");
        i++;
        continue;
      }
    }
    if (kind === "cause" && !(trigger && takesLives(parse, i))) {
      emit("particle", item, item, { reading: particle, kind }, "");
      i++;
      continue;
    }
    const last = nodes[nodes.length - 1];
    const moved =
      relation === "" &&
      last?.type === "trigger" &&
      MOTION.has(last.kind) &&
      last.to === item.from &&
      !item.conj;
    const place = parsePlace(
      parse,
      i,
      LOCATIVE.has(relation) ||
        moved ||
        isDateline(parse, i) ||
        (item.conj && last?.type === "place" && last.prep === "between"),
    );
    if (place) {
      const lastItem = items[place.next - 1]!;
      for (const name of place.names) if (name.entry) notePlace(context, name.entry);
      emit(
        "place",
        item,
        lastItem,
        { place: place.names, end: place.end, start: place.start },
        place.relation,
      );
      i = place.next;
      continue;
    }
    if (!trigger || trigger.entry.cells.voice === "participle") {
      if (isAdjective(item, nodes[nodes.length - 1], pending !== null)) {
        emit("word", item, item, { reading: item.readings[0]! }, "");
        i++;
        continue;
      }
      const weaponOnly = readingOf(item.readings, "weapon") !== null && relation === "b" && !item.number;
      const group =
        (trigger && !readingOf(item.readings, "people")) || weaponOnly ? null : parseGroup(parse, i);
      if (group) {
        const post = readingOf(item.readings, "post");
        const last = items[group.next - 1]!;
        emit(
          post && group.members.length === 1 && !group.members[0]!.counted ? "post" : "group",
          item,
          last,
          {
            members: group.members,
            reading: item.readings[0] ?? null,
            kind: group.adjective ? "adjective" : "",
            number: item.number,
          },
          "",
        );
        i = group.next;
        continue;
      }
    }
    if (trigger) {
      if ((kind === "aim" || strikesVerb(trigger)) && !item.conj && aimsForEvent(nodes, item))
        emit("particle", item, item, { reading: particle ?? trigger, kind: "aim" }, "");
      else
        emit(
          "trigger",
          item,
          item,
          {
            reading: trigger,
            kind: trigger.entry.kind,
            also: item.readings.filter((other) => other !== trigger && other.entry.tag === "trigger"),
          },
          "",
        );
    } else if (item.kind === "number") emit("number", item, item, { number: item.number }, "");
    else if (item.kind === "entry") {
      const report =
        (relation === ""
          ? item.readings.find(({ entry }) => entry.tag === "reporting" && entry.kind === "verb")
          : null) ?? readingOf(item.readings, "reporting");
      const outlet = readingOf(item.readings, "outlet");
      const post = readingOf(item.readings, "post");
      const weapon = readingOf(item.readings, "weapon");
      if (report && SAID.has(kind) && report.entry.kind === "verb")
        emit("report", item, item, { reading: report, kind: "verb" }, "");
      else if (particle && kind !== "blocker") emit("particle", item, item, { reading: particle, kind }, "");
      else if (report) emit("report", item, item, { reading: report, kind: report.entry.kind }, "");
      else if (outlet) emit("outlet", item, item, { reading: outlet, kind: outlet.entry.kind }, "");
      else if (post) emit("post", item, item, { reading: post, kind: post.entry.kind }, "");
      else if (
        weapon &&
        relation === "" &&
        (HANDLES.has(nodes[nodes.length - 1]?.kind ?? "") || weapon.suffix !== "")
      ) {
        emit(
          "group",
          item,
          item,
          { reading: weapon, members: [weaponMember(item, weapon, "thing", "weapon")] },
          "",
        );
      } else if (
        weapon &&
        relation === "" &&
        weapon.article &&
        ACTING.has(weapon.entry.kind) &&
        actsAfter(nodes)
      ) {
        emit(
          "group",
          item,
          item,
          {
            reading: weapon,
            members: [
              weaponMember(item, weapon, "party", weapon.entry.kind === "artillery" ? "army" : "air"),
            ],
          },
          "",
        );
      } else if (weapon) emit("weapon", item, item, { reading: weapon, kind: weapon.entry.kind }, "");
      else emit("word", item, item, { reading: item.readings[0] ?? null }, "");
    } else emit("word", item, item, {}, "");
    i++;
  }
  return nodes;
}

/** «مركز تابع للميليشيا» and «مواقع رصد» are no verbs of saying: one ties a thing to its owner, one is a genitive. */
function ownsOrWatches({ items, tokens }: Parse, i: number, nodes: readonly Node[]): boolean {
  const item = items[i]!;
  if (item.kind !== "entry" || item.conj || item.before & PHRASE_END) return false;
  const report = readingOf(item.readings, "reporting");
  if (report?.prefix !== "" || report.suffix !== "") return false;
  const next = items[i + 1];
  const last = nodes[nodes.length - 1];
  if (last?.to !== item.from || last.members.length === 0) return false;
  if (tokens[item.from]!.folded === "تابع" && next) {
    const first = next.readings[0];
    return (
      (first !== undefined && prefixRelation(first.prefix) === "l") ||
      tokens[next.from]!.folded.startsWith("لل")
    );
  }
  const thing = last.members[last.members.length - 1]!;
  return thing.sort === "thing" && !thing.definite && !thing.counted && tokens[item.from]!.folded === "رصد";
}

/** The relation in front of a number: «لنحو 44 أسرة», «بأكثر من عشرين». */
function numberRelation({ tokens }: Parse, item: Item): string {
  if (item.kind !== "number") return "";
  const { folded, kind } = tokens[item.from]!;
  if (kind !== "word" || folded.length < 4) return "";
  if (folded.startsWith("ل")) return "l";
  return folded.startsWith("ب") && !folded.startsWith("بضع") ? "b" : "";
}

/** «هجوم إرهابي», «المنطقة المحاصرة»: a word for people that only describes the noun right in front of it. */
function isAdjective(item: Item, before: Node | undefined, governed: boolean): boolean {
  if (
    !before ||
    governed ||
    item.conj ||
    item.kind !== "entry" ||
    item.to - item.from > 1 ||
    item.before & PHRASE_END ||
    before.to !== item.from
  )
    return false;
  const people = readingOf(item.readings, "people");
  if (people?.prefix !== "" || people.suffix !== "" || !(people.features & Feature.singular)) return false;
  const feminine = (people.features & Feature.feminine) !== 0;
  const nisba = people.entry.name.endsWith("ي");
  if (before.type === "trigger") return EVENT_KINDS.has(before.kind) && (feminine || nisba);
  if (before.type === "place") return people.article;
  return false;
}

const EVENT_KINDS = new Set(["air_strike", "shelling", "explosion", "suicide_attack", "attack", "clash"]);

const FIRES = new Set(["do-atlaqa", "do-fatah"]);

/** «أطلق مسلحون النار»: the fire stands behind the subject. */
function opensFire(parse: Parse, i: number): boolean {
  for (let j = i + 1; j < Math.min(i + 7, parse.items.length); j++) {
    const item = parse.items[j]!;
    if (item.before & PHRASE_END) return false;
    const folded = parse.tokens[item.from]!.folded;
    if (
      folded === "النار" ||
      folded === "نيران" ||
      folded === "نيرانهم" ||
      folded === "نيرانها" ||
      folded === "الرصاص"
    )
      return true;
  }
  return false;
}

/** «أودى الهجوم بحياة عشرة»: «بحياة» soon behind the verb makes it a verb of killing. */
function takesLives(parse: Parse, i: number): boolean {
  for (let j = i + 1; j < Math.min(i + 9, parse.items.length); j++) {
    const folded = parse.tokens[parse.items[j]!.from]!.folded;
    if (folded === "بحياه" || folded === "بارواح") return true;
  }
  return false;
}

/** «سوريا: مقتل 27 مدنيا»: a country before a colon and an event is where it happened, not who says so. */
function isDateline(parse: Parse, i: number): boolean {
  const next = parse.items[i + 1];
  if (i > 0 || !next || !(next.before & Mark.colon)) return false;
  if (next.kind === "number") return true;
  const trigger = readingOf(next.readings, "trigger");
  return trigger !== null && (trigger.features & VERBAL) === 0;
}

/** «نقلت وكالة … عن», «ونقل عن»: to quote somebody, not to move him. */
function quotes(parse: Parse, i: number): boolean {
  const { items } = parse;
  if (readingOf(items[i]!.readings, "reporting")?.entry.cells.strength !== "relayed") return false;
  const next = items[i + 1];
  if (
    next &&
    next.kind === "entry" &&
    (readingOf(next.readings, "outlet") || readingOf(next.readings, "post"))
  )
    return true;
  for (let j = i + 1; j < Math.min(i + 5, items.length); j++)
    if (particleOf(items[j])?.entry.cells.value === "about") return true;
  return false;
}

const VERBAL = Feature.past | Feature.present;

/** «قصف», «قتل», «نقل» are nouns behind a preposition or a verb, and verbs behind their subject or at the head of a sentence. */
function pickTrigger(item: Item, nodes: readonly Node[], governed: boolean): Reading | null {
  // «طقم قتالي»: «ـي» makes an adjective of a noun of fighting; «my fight» is not said in news.
  const triggers = item.readings.filter(
    ({ entry, suffix }) => entry.tag === "trigger" && (suffix !== "ي" || entry.kind !== "clash"),
  );
  if (triggers.length < 2) return triggers[0] ?? null;
  const verb = triggers.find((reading) => (reading.features & VERBAL) !== 0);
  const noun = triggers.find((reading) => (reading.features & VERBAL) === 0);
  if (!verb || !noun) return triggers[0]!;
  if (governed || noun.article || prefixRelation(noun.prefix) !== "") return noun;
  const before = nodes[nodes.length - 1];
  if (!before) return nodes.length === 0 ? verb : noun;
  if (
    before.kind === "do" ||
    before.kind === "happen" ||
    before.kind === "cause" ||
    before.type === "number" ||
    before.kind === "plan" ||
    before.kind === "attempt"
  )
    return noun;
  // «إن قصف البلدة أدى»: a noun follows «إن» and «أن»; a past verb stands only behind «بعد أن», «منذ أن».
  if (before.kind === "that" && before.prep === "" && !item.conj && verb.features & Feature.past) return noun;
  if (before.kind === "that" || before.kind === "negation" || before.kind === "relative") return verb;
  const subject = (before.members.length > 0 && before.kind !== "adjective") || before.type === "time";
  return subject && !item.conj ? verb : item.conj && before.type !== "trigger" ? verb : noun;
}

/** «غارات قصفت مواقع»: a verb of striking whose subject is the strike itself. */
function strikesVerb(trigger: Reading): boolean {
  return trigger.entry.kind === "shelling" && (trigger.features & (Feature.past | Feature.present)) !== 0;
}

/** True where «استهدف» says what an event named before it was aimed at: «هجوم استهدف», «الغارات التي استهدفت». */
function aimsForEvent(nodes: readonly Node[], item: Item): boolean {
  for (let i = nodes.length - 1; i >= 0 && nodes.length - i < 10; i--) {
    const node = nodes[i]!;
    if (node.type === "trigger") return EVENT_KINDS.has(node.kind);
    if (node.kind === "that" || node.type === "report" || node.kind === "do") return false;
    if (node.before & (Mark.semicolon | Mark.ellipsis | Mark.stop)) return false;
    if (
      node.members.some((member) => member.sort === "party") &&
      node.prep === "" &&
      node.kind !== "adjective" &&
      !item.conj
    ) {
      // A party right behind the event is its actor; one that stands farther off is the subject of the verb.
      if (nodes[i - 1]?.type !== "trigger" && nodes[i - 1]?.type !== "word") return false;
    }
  }
  return false;
}

/** A list of members joined by «و»: «مسلحي التنظيم وعائلاتهم». Null where no group begins at item `i`. */
function parseGroup(parse: Parse, i: number): { members: Member[]; next: number; adjective: boolean } | null {
  const first = parseMember(parse, i);
  if (!first) return null;
  const members = [...first.members];
  let next = first.next;
  while (!first.adjective && next < parse.items.length && members.length < 12) {
    const item = parse.items[next]!;
    if (!item.conj || item.before & (PHRASE_END & ~Mark.comma)) break;
    if (item.kind === "entry" && readingOf(item.readings, "trigger") && !readingOf(item.readings, "people"))
      break;
    const relation = item.readings[0] ? prefixRelation(item.readings[0].prefix) : "";
    if (relation !== "") break;
    const more = parseMember(parse, next);
    // «قوات أميركية وبريطانية وفرنسية»: the body goes on with another nationality.
    if (
      more?.adjective &&
      members[members.length - 1]!.entries.some((entry) => entry.tag === "nationality") &&
      !(item.before & PHRASE_END)
    ) {
      members.push(...more.members);
      next = more.next;
      continue;
    }
    if (!more || more.adjective) break;
    // «وقال المتحدث»: an office after a comma opens a clause of its own.
    if (item.before & Mark.comma && more.members.every((member) => member.sort === "party")) break;
    members.push(...more.members);
    next = more.next;
  }
  return { members, next, adjective: first.adjective };
}
