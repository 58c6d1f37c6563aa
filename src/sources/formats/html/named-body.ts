import type { Weight } from "./element-weight.ts";
import { isBody } from "./is-body.ts";
import type { Page, PageElement } from "./page-node.ts";
import { elementsOf } from "./walk.ts";

/** The outermost of the elements that the page calls the body with the most letters in them. */
export function namedBody(page: Page, weights: ReadonlyMap<PageElement, Weight>): PageElement | null {
  let best: PageElement | null = null;
  let most = 0;
  for (const element of elementsOf(page.body)) {
    const weight = weights.get(element);
    if (weight === undefined || weight.letters - weight.linked <= most || !isBody(element)) continue;
    best = element;
    most = weight.letters - weight.linked;
  }
  return best;
}
