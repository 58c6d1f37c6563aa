import { TAG_BITS } from "../../../lexicon/entry.ts";
import { taggedAs } from "../../particles.ts";
import { parseGroup } from "../groups/lists.ts";
import { nationalPerson } from "../groups/nationals.ts";
import type { Item } from "../items.ts";
import type { PlaceName } from "../node.ts";
import { isAdjective, standsAlone } from "./adjectives.ts";
import { type Builder, emit } from "./builder.ts";
import type { Spot } from "./spot.ts";

/** Parties, people or things, or a word that only describes the phrase in front; gives the item behind them, or -1. */
export function takeGroup(builder: Builder, spot: Spot): number {
  const { parse, nodes, pending } = builder;
  const { i, item, trigger } = spot;
  if (trigger && trigger.entry.cells.voice !== "participle") return -1;
  if (!canBegin(spot)) return -1;
  if (isAdjective(item, nodes[nodes.length - 1], pending !== null)) {
    emit(builder, "word", item, item, { reading: item.readings[0]! });
    return i + 1;
  }
  if ((trigger && !taggedAs(item, "people")) || isMeans(spot)) return -1;
  const group = parseGroup(parse, i);
  if (!group) return -1;
  const alone = group.adjective && standsAlone(item, nodes[nodes.length - 1], pending !== null);
  const members = alone ? group.members.map(nationalPerson) : group.members;
  const adjective = group.adjective && !alone;
  const { next } = group;
  const office = taggedAs(item, "post") && members.length === 1 && !members[0]!.counted;
  emit(builder, office ? "post" : "group", item, parse.items[next - 1]!, {
    members,
    reading: item.readings[0] ?? null,
    kind: adjective ? "adjective" : "",
    number: item.number,
    place: next === i + 1 && members.length === 1 ? countryOf(item) : [],
  });
  return next;
}

/** What a group's head can be. */
const HEADS = TAG_BITS.people | TAG_BITS.thing | TAG_BITS.nationality | TAG_BITS.actor;

/** True for a number, or words that can be a head or stand in front of one. */
const canBegin = ({ item, kind }: Spot): boolean =>
  item.kind === "number" ||
  (item.tags & HEADS) !== 0 ||
  kind === "body" ||
  kind === "anaphor" ||
  kind === "determiner";

/** «ضربات على سوريا»: a state is a country as well, for who asks where. */
function countryOf(item: Item): PlaceName[] {
  const entry = item.readings.find((reading) => reading.entry.tag === "place")?.entry;
  if (entry?.kind !== "country") return [];
  return [{ start: item.start, end: item.end, entry, level: entry.kind }];
}

/** «بالطيران»: a means, no group. */
const isMeans = ({ item, relation }: Spot): boolean =>
  taggedAs(item, "weapon") !== null && relation === "b" && !item.number;
