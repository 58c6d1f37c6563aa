import type { Node } from "../../phrases/node.ts";
import { mediumOf } from "../speaker.ts";

/** How far behind a verb of saying «إن» may stand, in phrases. */
export const THAT_WINDOW = 14;

/** Media named right behind a speaker, without «إن». */
export function markMedia(nodes: readonly Node[], from: number, spoken: boolean[]): void {
  for (let j = from; j < Math.min(nodes.length, from + 4); j++) {
    if (mediumOf(nodes[j]!) === null) break;
    spoken[j] = true;
  }
}
