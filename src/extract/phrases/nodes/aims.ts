import { Feature } from "../../../lexicon/inflect.ts";
import type { Reading } from "../../../lexicon/read.ts";
import { Mark } from "../../../text/token.ts";
import type { Item } from "../items.ts";
import type { Node } from "../node.ts";
import { EVENT_KINDS } from "./event-kinds.ts";

/** «غارات قصفت مواقع»: a verb of striking whose subject is the strike itself. */
export function strikesVerb(trigger: Reading): boolean {
  return (
    (trigger.entry.kind === "shelling" || trigger.entry.id === "attack-dharb") &&
    (trigger.features & (Feature.past | Feature.present)) !== 0
  );
}

/** True where «استهدف» says what an event named before it was aimed at: «هجوم استهدف», «الغارات التي استهدفت». */
export function aimsForEvent(nodes: readonly Node[], item: Item): boolean {
  for (let i = nodes.length - 1; i >= 0 && nodes.length - i < 10; i--) {
    const node = nodes[i]!;
    if (node.type === "trigger") return EVENT_KINDS.has(node.kind);
    // «غارات نفذها التحالف استهدفت»: the clause between only says whose they were.
    if (node.kind === "do" && node.reading!.suffix !== "") continue;
    if (node.kind === "that" || node.type === "report" || node.kind === "do") return false;
    if (node.before & (Mark.semicolon | Mark.ellipsis | Mark.stop)) return false;
    if (
      node.members.some((member) => member.sort === "party") &&
      node.prep === "" &&
      node.kind !== "adjective" &&
      !item.conj
    ) {
      // A party right behind the event is its actor; one that stands farther off is the subject of the verb.
      const front = nodes[i - 1];
      if (front?.type !== "trigger" && front?.type !== "word" && front?.kind !== "do") return false;
    }
  }
  return false;
}
