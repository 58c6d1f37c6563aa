import { TAG_BITS } from "../../../lexicon/entry.ts";
import { Feature } from "../../../lexicon/inflect.ts";
import { Mark } from "../../../text/token.ts";
import { notePlace } from "../../context.ts";
import { taggedAs } from "../../particles.ts";
import type { Node } from "../node.ts";
import { parsePlace } from "../places.ts";
import { type Builder, emit } from "./builder.ts";
import { isDateline, isSentFrom } from "./datelines.ts";
import type { Spot } from "./spot.ts";

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

/** With other words no place begins. */
const PLACES = TAG_BITS.place | TAG_BITS.placenoun;

/** A place; gives the item behind it, or -1. */
export function takePlace(builder: Builder, spot: Spot): number {
  const { parse } = builder;
  const { i, item } = spot;
  if (!(item.tags & PLACES) || isVictim(builder, spot)) return -1;
  const place = parsePlace(parse, i, isScene(builder, spot));
  if (!place) return -1;
  const { names, start, end, relation, next } = place;
  if (isFamilyName(builder, spot)) {
    emit(builder, "word", item, item, {}, "");
    return i + 1;
  }
  if (!isSentFrom(parse, i, next))
    for (const name of names) if (name.entry) notePlace(parse.context, name.entry);
  emit(builder, "place", item, parse.items[next - 1]!, { place: names, end, start }, relation);
  return next;
}

/** «القائد عدنان عفرين»: behind an office and a first name, the name of a town is a man's. */
function isFamilyName({ parse, nodes }: Builder, { item, relation }: Spot): boolean {
  const name = nodes[nodes.length - 1];
  const office = nodes[nodes.length - 2];
  if (relation !== "" || item.conj || item.before & ~Mark.space || name?.type !== "word") return false;
  if (name.to !== item.from || name.prep !== "" || office?.type !== "post" || office.to !== name.from)
    return false;
  return name.reading === null && parse.tokens[name.from]!.kind === "word" && name.to - name.from === 1;
}

/** «مقتل مزارع»: one man right behind what happens to people; the same letters are fields elsewhere («قصف مزارع»). */
function isVictim({ nodes }: Builder, { item, relation }: Spot): boolean {
  const last = nodes[nodes.length - 1];
  if (relation !== "" || item.conj || item.before & ~Mark.space || last?.to !== item.from) return false;
  if (last.type !== "trigger" || !BEFALLS.has(last.kind)) return false;
  const people = taggedAs(item, "people");
  return people !== null && !people.article && (people.features & Feature.singular) !== 0;
}

/** Kinds of events that happen to people alone. */
const BEFALLS = new Set(["killed", "injured", "abduction", "detention", "execution"]);

/** «أرسلت فرنسا 300 جندي», «نشرت تركيا قوات»: a state sends, nobody sends a country. */
const sends = ({ kind, reading }: Node): boolean =>
  kind === "movement" && SENT.has(reading?.entry.cells.voice ?? "");
const SENT: ReadonlySet<string> = new Set(["both", "phrase"]);

/** «هز انفجار دمشق», «قصفت الطائرات بغداد»: a capital right behind what struck it is the city, not its government. */
function isStruck({ nodes }: Builder, { item, relation }: Spot): boolean {
  if (relation !== "" || item.conj || item.before & ~(Mark.space | Mark.underscore)) return false;
  if (!item.readings.some(({ entry }) => entry.tag === "place" && entry.kind === "town")) return false;
  const last = nodes[nodes.length - 1];
  if (last?.to !== item.from) return false;
  return last.type === "trigger" ? STRIKES.has(last.kind) : last.kind === "aim" || last.kind === "happen";
}

/** Kinds of events that strike a place. */
const STRIKES = new Set(["air_strike", "shelling", "explosion", "attack"]);

/** True where a name that is both a country and a state is the country. */
function isScene(builder: Builder, spot: Spot): boolean {
  const { parse, nodes } = builder;
  const { i, item, relation } = spot;
  const last = nodes[nodes.length - 1];
  // «تبعد 30 كلم عن بغداد»
  if (LOCATIVE.has(relation) || (relation === "about" && last?.kind === "unit")) return true;
  const moved =
    relation === "" &&
    last?.type === "trigger" &&
    MOTION.has(last.kind) &&
    !sends(last) &&
    last.to === item.from &&
    !item.conj;
  return (
    moved ||
    isStruck(builder, spot) ||
    isDateline(parse, i) ||
    (item.conj && last?.type === "place" && last.prep === "between")
  );
}
