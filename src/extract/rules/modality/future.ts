import type { Node } from "../../phrases/node.ts";
import { type Draft, isVerb } from "../draft.ts";

/** How far behind a noun the verb stands that puts it into the future, in phrases. */
const VERB_REACH = 4;

/** True for a verb with «س»: «ستنطلق», «سيتم», «ستؤدي». */
export const isFuture = (node: Node): boolean => node.reading?.prefix.endsWith("س") === true && isVerb(node);

/** The verb that says of a noun that it is still to come: «العملية ستبدأ», «الهدنة سوف تستمر»; null where there is none. */
export function futureBehind({ scene, at }: Draft): Node | null {
  const { nodes, clause } = scene;
  if (isVerb(nodes[at]!) || nodes[at]!.prep !== "") return null;
  for (let i = at + 1; i <= at + VERB_REACH && i < nodes.length; i++) {
    const node = nodes[i]!;
    if (node.type === "trigger" || node.kind === "relative" || clause[i] !== clause[at]) return null;
    if (!isFuture(node)) continue;
    return node.kind === "do" || node.kind === "happen" ? node : null;
  }
  return null;
}
