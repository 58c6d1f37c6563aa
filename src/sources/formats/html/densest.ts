import type { Weight } from "./element-weight.ts";
import type { PageElement } from "./page-node.ts";
import { elementsOf } from "./walk.ts";

/** A block counts as a paragraph from this many letters outside links. */
const PARAGRAPH = 40;
/** What a paragraph still counts for the element around the one around it, and so on outwards. */
const DECAY = 0.9;
const REACH = 6;

/** The element around the most text that stands in paragraphs outside links; null where there is no paragraph. */
export function densest(root: PageElement, weights: ReadonlyMap<PageElement, Weight>): PageElement | null {
  const scores = new Map<PageElement, number>();
  let best: PageElement | null = null;
  for (const element of elementsOf(root)) {
    const weight = weights.get(element);
    if (weight === undefined || weight.own < PARAGRAPH || weight.linked > weight.own) continue;
    let at: PageElement | null = element;
    for (let step = 0, share = 1; step < REACH && at !== null; step++, share *= DECAY) {
      const score: number = (scores.get(at) ?? 0) + weight.own * share;
      scores.set(at, score);
      if (best === null || score > scores.get(best)!) best = at;
      if (at === root) break;
      at = at.parentNode;
    }
  }
  return best;
}
