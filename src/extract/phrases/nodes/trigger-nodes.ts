import type { Reading } from "../../../lexicon/read.ts";
import { aimsForEvent, strikesVerb } from "./aims.ts";
import { type Builder, emit } from "./builder.ts";
import type { Spot } from "./spot.ts";

/** A trigger, or a verb of aiming that only goes on with the event named before it. */
export function takeTrigger(builder: Builder, { item, particle, kind }: Spot, trigger: Reading): void {
  const aims = (kind === "aim" || strikesVerb(trigger)) && !item.conj;
  if (aims && aimsForEvent(builder.nodes, item)) {
    emit(builder, "particle", item, item, { reading: particle ?? trigger, kind: "aim" });
    return;
  }
  const also = item.readings.filter((other) => other !== trigger && other.entry.tag === "trigger");
  emit(builder, "trigger", item, item, { reading: trigger, kind: trigger.entry.kind, also });
}
