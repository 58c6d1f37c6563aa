import type { Node } from "../../phrases/node.ts";
import { mediumOf } from "../speaker.ts";

/** True where nothing but a time or a medium stands behind a speaker: «…، كما أفاد المرصد السبت في بيان». */
export function nothingMore(nodes: readonly Node[], from: number): boolean {
  for (let j = from; j < nodes.length; j++)
    if (nodes[j]!.type !== "time" && mediumOf(nodes[j]!) === null) return false;
  return true;
}
