import { Feature } from "../../../lexicon/inflect.ts";
import type { Reading } from "../../../lexicon/read.ts";
import { Mark } from "../../../text/token.ts";
import type { Item } from "../items.ts";
import type { Node } from "../node.ts";
import { EVENT_KINDS } from "./event-kinds.ts";

/** «غارات قصفت مواقع»: a verb of striking whose subject is the strike itself. */
export function strikesVerb(trigger: Reading): boolean {
  return trigger.entry.kind === "shelling" && (trigger.features & (Feature.past | Feature.present)) !== 0;
}

/** True where «استهدف» says what an event named before it was aimed at: «هجوم استهدف», «الغارات التي استهدفت». */
export function aimsForEvent(nodes: readonly Node[], item: Item): boolean {
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
