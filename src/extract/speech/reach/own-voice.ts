import { Feature } from "../../../lexicon/inflect.ts";
import type { Node } from "../../phrases/node.ts";

/** How far behind «يعد» what is promised may stand, in phrases. */
const PROMISE_REACH = 8;

/** True for «يذكر أن التحالف كان قد …»: the report reminds its reader and speaks for itself. */
export function isReminder(nodes: readonly Node[], i: number): boolean {
  const reading = nodes[i]!.reading!;
  return (
    reading.entry.id === "mentioned" &&
    (reading.features & Feature.present) !== 0 &&
    nodes[i + 1]?.kind === "that"
  );
}

/** True for «ويعد الهجوم الأول من نوعه», «يعتبر هذا خامس انفجار»: it is counted as something, nobody promises or thinks. */
export function isCountedAs(nodes: readonly Node[], i: number): boolean {
  const reading = nodes[i]!.reading!;
  if (!(reading.features & Feature.present)) return false;
  if (reading.entry.id === "considered") return nodes[i + 1]?.kind === "determiner";
  if (reading.entry.id !== "promised") return false;
  for (let j = i + 1; j < Math.min(nodes.length, i + PROMISE_REACH); j++)
    if (nodes[j]!.prep === "b" || nodes[j]!.kind === "that") return false;
  return true;
}
