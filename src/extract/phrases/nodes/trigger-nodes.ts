import type { Reading } from "../../../lexicon/read.ts";
import { prefixRelation, readingOf, taggedAs } from "../../particles.ts";
import type { Item } from "../items.ts";
import { PHRASE_END } from "../parse.ts";
import { aimsForEvent, strikesVerb } from "./aims.ts";
import { type Builder, emit } from "./builder.ts";
import { isLaunched } from "./launches.ts";
import type { Spot } from "./spot.ts";
import { countOfWeapons, weaponMember } from "./weapon-nodes.ts";

/** A trigger, or a verb of aiming that only goes on with the event named before it. */
export function takeTrigger(builder: Builder, spot: Spot, trigger: Reading): void {
  const { item, particle, kind } = spot;
  const aims = (kind === "aim" || strikesVerb(trigger)) && !item.conj && !byUs(builder, item);
  if ((aims && aimsForEvent(builder.nodes, item)) || hitsThing(builder, spot, trigger)) {
    emit(builder, "particle", item, item, { reading: particle ?? trigger, kind: "aim" });
    return;
  }
  if (trigger.entry.kind === "shelling" && shotDown(builder, spot)) return;
  if (trigger.entry.kind === "shelling" && isLaunched(builder, item)) {
    emit(builder, "weapon", item, item, { reading: trigger, kind: trigger.entry.cells.weapon || "rocket" });
    return;
  }
  const also = item.readings.filter((other) => other !== trigger && other.entry.tag === "trigger");
  emit(builder, "trigger", item, item, { reading: trigger, kind: trigger.entry.kind, also });
}

/** «ولذلك ضربناهم»: we are the subject, not the event named before. */
function byUs({ parse }: Builder, { from }: Item): boolean {
  const { folded } = parse.tokens[from]!;
  return folded.endsWith("ناهم") || folded.endsWith("ناها") || folded.endsWith("ناه");
}

/** «دمرت الدفاعات صاروخا باليستيا»: what is shot down is a thing. */
function shotDown(builder: Builder, { item, relation }: Spot): boolean {
  const thing = taggedAs(item, "thing");
  if (!thing || relation !== "" || item.conj || item.before & PHRASE_END) return false;
  for (let j = builder.nodes.length - 1; j >= 0 && builder.nodes.length - j <= 4; j--) {
    const node = builder.nodes[j]!;
    if (node.type === "trigger" && node.kind === "destruction") {
      emit(builder, "group", item, item, {
        reading: thing,
        members: [
          weaponMember(item, thing, "thing", "weapon", countOfWeapons(builder.nodes.at(-1), item, thing)),
        ],
      });
      return true;
    }
    if (node.members.length === 0 && node.type !== "number" && node.kind !== "determiner") return false;
  }
  return false;
}

/** «أصاب موقعا», «أصاب القصف مخيما»: what a shell hits is no wounded person. */
function hitsThing({ parse }: Builder, { i, kind }: Spot, trigger: Reading): boolean {
  const wounds = trigger.entry.kind === "injured" || trigger.entry.kind === "destruction";
  if (kind !== "aim" || !wounds || trigger.suffix !== "") return false;
  return [1, 2].some((step) => {
    const next = parse.items[i + step];
    if (!next || next.conj || next.before & PHRASE_END || taggedAs(next, "people")) return false;
    const { readings } = next;
    const cut = readings[0] ? prefixRelation(readings[0].prefix) : "";
    return cut === "" && (readingOf(readings, "thing") !== null || readingOf(readings, "placenoun") !== null);
  });
}
