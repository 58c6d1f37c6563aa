import type { Reading } from "../../../lexicon/read.ts";
import { prefixRelation, readingOf } from "../../particles.ts";
import { PHRASE_END } from "../parse.ts";
import { aimsForEvent, strikesVerb } from "./aims.ts";
import { type Builder, emit } from "./builder.ts";
import type { Spot } from "./spot.ts";

/** A trigger, or a verb of aiming that only goes on with the event named before it. */
export function takeTrigger(builder: Builder, spot: Spot, trigger: Reading): void {
  const { item, particle, kind } = spot;
  const aims = (kind === "aim" || strikesVerb(trigger)) && !item.conj;
  if ((aims && aimsForEvent(builder.nodes, item)) || hitsThing(builder, spot, trigger)) {
    emit(builder, "particle", item, item, { reading: particle ?? trigger, kind: "aim" });
    return;
  }
  const also = item.readings.filter((other) => other !== trigger && other.entry.tag === "trigger");
  emit(builder, "trigger", item, item, { reading: trigger, kind: trigger.entry.kind, also });
}

/** «أصاب موقعا», «أصاب القصف مخيما»: what a shell hits is no wounded person. */
function hitsThing({ parse }: Builder, { i, kind }: Spot, trigger: Reading): boolean {
  const wounds = trigger.entry.kind === "injured" || trigger.entry.kind === "destruction";
  if (kind !== "aim" || !wounds || trigger.suffix !== "") return false;
  return [1, 2].some((step) => {
    const next = parse.items[i + step];
    if (!next || next.conj || next.before & PHRASE_END || readingOf(next.readings, "people")) return false;
    const { readings } = next;
    const cut = readings[0] ? prefixRelation(readings[0].prefix) : "";
    return cut === "" && (readingOf(readings, "thing") !== null || readingOf(readings, "placenoun") !== null);
  });
}
