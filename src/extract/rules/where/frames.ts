import type { NodeType } from "../../phrases/node.ts";
import type { Scene } from "../draft.ts";
import { acrossAnswer } from "./answers.ts";

/**
 * The time or place that the clause in front sets for an event: «في 4 إبريل، نفذت القوات هجوماً», «بدأت القوات، الاثنين، قصفاً».
 * No other event may stand between, and what belongs to the announcing is none. Gives the node's index, or -1.
 */
export function frameBefore(scene: Scene, at: number, type: NodeType): number {
  const { nodes, clause, spoken } = scene;
  for (let i = at - 1; i >= 0 && clause[i]! >= clause[at]! - 1; i--) {
    const node = nodes[i]!;
    if (node.type === "trigger" || node.type === "report") return -1;
    if (node.kind === "relative" || node.kind === "that") return -1;
    if (clause[i] === clause[at] || spoken[i] || node.type !== type) continue;
    return acrossAnswer(scene, i, at) || (type === "time" && belongsTo(scene, i)) ? -1 : i;
  }
  return -1;
}

/** True where an event stands in front of a time in its own clause, and has it for itself; a place serves both. */
function belongsTo({ nodes, clause }: Scene, i: number): boolean {
  for (let k = i - 1; k >= 0 && clause[k] === clause[i]; k--) if (nodes[k]!.type === "trigger") return true;
  return false;
}
