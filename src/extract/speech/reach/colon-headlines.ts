import { Mark } from "../../../text/token.ts";
import type { Node } from "../../phrases/node.ts";
import { datelineEnd } from "./datelines.ts";

/** «قسد: استسلام مئات»: a colon behind a name at the head of a headline or after «..». */
export function isColonHeadline(nodes: readonly Node[], i: number, headline: boolean): boolean {
  const node = nodes[i]!;
  if (!(node.before & Mark.colon) || i === 0 || i > 6) {
    if (!(node.before & Mark.colon) || !headline) return false;
  }
  let first = i;
  while (first > 0 && !(nodes[first]!.before & (Mark.ellipsis | Mark.stop))) first--;
  if (i - first > 6 || (first === 0 && datelineEnd(nodes) > 0)) return false;
  for (let j = first; j < i; j++) {
    const part = nodes[j]!;
    if (part.type === "trigger" || part.type === "report" || part.kind === "that") return false;
    // «الأزمة في مالي: …»: a place behind a bare word makes a topic, no speaker.
    if (part.type === "place" && part.prep !== "" && nodes[first]!.type === "word") return false;
  }
  const head = nodes[first]!;
  if (head.type === "place") return false;
  // «الحرب في سوريا: عشرات القتلى»: a subject with its place says nothing itself.
  const last = nodes[i - 1];
  if (head.type === "word" && last?.type === "place" && last.prep !== "") return false;
  if (head.type === "word") return headline && i - first <= 3;
  return head.type === "post" || head.type === "outlet" || head.type === "group";
}
