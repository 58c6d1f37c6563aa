import type { Reading } from "../../../lexicon/read.ts";
import { notePlace } from "../../context.ts";
import { prefixRelation, readingOf } from "../../particles.ts";
import { parseGroup } from "../groups/lists.ts";
import type { Item } from "../items.ts";
import type { Member, Node, NodeType } from "../node.ts";
import { type Parse, PHRASE_END, particleOf } from "../parse.ts";
import { parsePlace } from "../places.ts";
import { isAdjective } from "./adjectives.ts";
import { aimsForEvent, strikesVerb } from "./aims.ts";
import { isDateline } from "./datelines.ts";
import { EVENT_KINDS } from "./event-kinds.ts";
import { FIRES, opensFire } from "./fire.ts";
import { takesLives } from "./lives.ts";
import { numberRelation } from "./number-relations.ts";
import { ownsOrWatches } from "./owners-and-watches.ts";
import { quotes } from "./quotes.ts";
import { pickTrigger } from "./triggers.ts";

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
