import type { Node } from "../../phrases/node.ts";
import { mediumOf } from "../speaker.ts";

/** True where nothing but a time, a medium or a second speaker stands behind a speaker: «كما أعلن المرصد وناشطون السبت في بيان». */
export function nothingMore(nodes: readonly Node[], from: number): boolean {
  for (let j = from; j < nodes.length; j++) {
    const node = nodes[j]!;
    if (node.type === "time" || mediumOf(node) !== null) continue;
    // «في بيان», «خلال مؤتمر صحفي»
    if (node.type === "report" && node.kind === "noun" && node.prep !== "") continue;
    if (node.conj && (node.type === "word" || node.type === "post")) continue;
    return false;
  }
  return true;
}
