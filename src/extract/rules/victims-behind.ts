import { OUTCOMES } from "./classes.ts";
import { because, type Draft, isVerb } from "./draft.ts";

/** Relations of an event that stands between a verb of killing and whom it killed. */
const SETTING: ReadonlySet<string> = new Set(["in", "b", "during", "because"]);

/**
 * «قتل في الهجوم ثلاثة جنود»: a counted group behind an event that stands right behind the verb is whom the verb speaks of,
 * not who made the event.
 */
export function victimsBehind(drafts: readonly Draft[]): void {
  for (const [i, draft] of drafts.entries()) {
    const event = drafts[i + 1];
    if (!event || !OUTCOMES.has(draft.kind) || draft.target.length > 0 || event.at - draft.at > 2) continue;
    const { nodes } = draft.scene;
    if (!isVerb(nodes[draft.at]!) || !SETTING.has(nodes[event.at]!.prep)) continue;
    for (const slot of ["actor", "target"] as const) {
      if (!event[slot][0]?.counted || event[slot][0].sort === "thing") continue;
      draft.target = event[slot];
      event[slot] = [];
      because(draft, "victims-behind-the-event", nodes[event.at]!);
      break;
    }
  }
}
