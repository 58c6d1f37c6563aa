import type { NodeType } from "../../phrases/node.ts";
import type { Scene } from "../draft.ts";

/**
 * The time or place that the clause in front sets for an event: «في 4 إبريل، نفذت القوات هجوماً», «بدأت القوات، الاثنين، قصفاً».
 * No other event may stand between, and what belongs to the announcing is none. Gives the node's index, or -1.
 */
export function frameBefore({ nodes, clause, spoken }: Scene, at: number, type: NodeType): number {
  for (let i = at - 1; i >= 0 && clause[i]! >= clause[at]! - 1; i--) {
    const node = nodes[i]!;
    if (node.type === "trigger" || node.type === "report") return -1;
    if (node.kind === "relative" || node.kind === "that") return -1;
    if (clause[i] !== clause[at] && !spoken[i] && node.type === type) return i;
  }
  return -1;
}
