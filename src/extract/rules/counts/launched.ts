import { countOf } from "../../phrases/groups/count-of.ts";
import type { Draft } from "../draft.ts";
import { take } from "./take.ts";

/** Launches, by the ids of their lines. */
const LAUNCHES: ReadonlySet<string> = new Set(["shelling-atlaqa-sawarikh", "shelling-itlaq-sawarikh"]);
const REACH = 6;

/** «أطلقت القوات نحو 20 صاروخا»: a launch is counted by what flew. */
export function numberLaunched(draft: Draft): void {
  const { nodes } = draft.scene;
  if (draft.count || !LAUNCHES.has(nodes[draft.at]!.reading!.entry.id)) return;
  for (let i = Math.max(1, draft.at - REACH); i < nodes.length && i <= draft.at + REACH; i++) {
    const number = nodes[i - 1]!;
    if (nodes[i]!.type !== "weapon" || number.type !== "number") continue;
    take(draft, countOf(number.number!), "number-launched", number);
    return;
  }
}
