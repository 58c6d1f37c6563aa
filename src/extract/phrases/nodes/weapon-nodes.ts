import { Feature } from "../../../lexicon/inflect.ts";
import type { Reading } from "../../../lexicon/read.ts";
import type { Count } from "../../claim.ts";
import { countOf } from "../groups/count-of.ts";
import type { Item } from "../items.ts";
import type { Member, Node } from "../node.ts";
import { type Builder, emit } from "./builder.ts";
import { EVENT_KINDS } from "./event-kinds.ts";
import type { Spot } from "./spot.ts";

/** Kinds of triggers whose object can be a weapon: «سلموا أسلحتهم», «ضبط بنادق». */
const HANDLES = new Set(["seizure", "destruction", "movement", "surrender"]);

/** Weapons that stand for the force that uses them: «قصف الطيران الحربي». */
const ACTING = new Set(["aircraft", "drone", "artillery"]);

/** A weapon: the thing that is handled, the force that uses it, or the means. */
export function takeWeapon(builder: Builder, { item, relation }: Spot, weapon: Reading): void {
  const before = builder.nodes[builder.nodes.length - 1];
  const { kind } = weapon.entry;
  const handled = relation === "" && (HANDLES.has(before?.kind ?? "") || weapon.suffix !== "");
  const force = relation === "" && weapon.article && ACTING.has(kind) && actsBehind(before);
  if (handled) {
    const thing = weaponMember(item, weapon, "thing", "weapon", countOfWeapons(before, item, weapon));
    emit(builder, "group", item, item, { reading: weapon, members: [thing] });
  } else if (force) {
    const party = weaponMember(item, weapon, "party", kind === "artillery" ? "army" : "air");
    emit(builder, "group", item, item, { reading: weapon, members: [party] });
  } else emit(builder, "weapon", item, item, { reading: weapon, kind });
}

/** True where what stands behind a phrase can be who acts: at the head, behind «أن», an event or a light verb. */
function actsBehind(before: Node | undefined): boolean {
  return (
    !before ||
    before.kind === "do" ||
    before.kind === "that" ||
    before.kind === "clause" ||
    (before.type === "trigger" && EVENT_KINDS.has(before.kind))
  );
}

/** How many weapons: the number right in front of them («7 صواريخ»), or two by their form («صاروخين»); else null. */
export function countOfWeapons(before: Node | undefined, item: Item, { features }: Reading): Count | null {
  if (before?.type === "number" && before.to === item.from && !before.number!.percent)
    return countOf(before.number!);
  return features & Feature.dual ? { min: 2, max: 2, approx: false } : null;
}

/** A weapon as a thing, or as the force that uses it. */
export function weaponMember(
  item: Item,
  weapon: Reading,
  sort: Member["sort"],
  group: string,
  count: Count | null = null,
): Member {
  return {
    start: item.start,
    end: item.end,
    id: sort === "thing" ? weapon.entry.id : null,
    count,
    counted: count !== null,
    sort,
    group,
    anaphor: false,
    definite: true,
    entries: [weapon.entry],
  };
}
