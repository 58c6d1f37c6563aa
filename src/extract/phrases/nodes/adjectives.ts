import { Feature } from "../../../lexicon/inflect.ts";
import { taggedAs } from "../../particles.ts";
import type { Item } from "../items.ts";
import type { Node } from "../node.ts";
import { PHRASE_END } from "../parse.ts";
import { EVENT_KINDS } from "./event-kinds.ts";

/** «هجوم إرهابي», «المنطقة المحاصرة»: a word for people that only describes the noun right in front of it. */
export function isAdjective(item: Item, before: Node | undefined, governed: boolean): boolean {
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
  const people = taggedAs(item, "people");
  if (people?.prefix !== "" || people.suffix !== "" || !(people.features & Feature.singular)) return false;
  const feminine = (people.features & Feature.feminine) !== 0;
  const nisba = people.entry.name.endsWith("ي");
  if (before.type === "trigger") return EVENT_KINDS.has(before.kind) && (feminine || nisba);
  if (before.type === "place") return people.article;
  return false;
}

/** Particles behind which a noun stands and no adjective of what came before. */
const OPENERS: ReadonlySet<string> = new Set(["that", "clause", "share", "determiner"]);

/** «كندي يعترف», «بأن فلسطينيا دهس», «الأكراد في الشمال»: a nationality with no noun in front to describe. */
export function standsAlone(item: Item, before: Node | undefined, governed: boolean): boolean {
  // «مع الأكراد»
  if (governed) return item.readings.some(({ entry, article }) => entry.tag === "nationality" && article);
  if (!before || item.before & PHRASE_END) return !item.conj;
  return before.type === "particle" && OPENERS.has(before.kind);
}
