import type { Weight } from "./element-weight.ts";
import { isHidden } from "./hidden.ts";
import { isAround } from "./junk.ts";
import type { PageElement } from "./page-node.ts";
import { elementsOf } from "./walk.ts";
import { weightsOf } from "./weight.ts";

/** An element that holds more than this part of a page's letters is no menu, however it is called. */
const MOST_OF_THE_PAGE = 0.5;
/** The most letters that a picture's frame has beside its caption. */
const CAPTION = 300;

/** Takes out what browsers do not show. */
export function withoutHidden(root: PageElement): void {
  for (const element of [...elementsOf(root)]) if (isHidden(element)) element.remove();
}

/** Takes out menus, captions, «share», comments and the like, by what the elements are called. */
export function withoutSurroundings(root: PageElement): void {
  const weights = weightsOf(root);
  const all = weights.get(root)!.letters;
  for (const element of [...elementsOf(root)]) {
    const weight = weights.get(element)!;
    if (weight.letters > all * MOST_OF_THE_PAGE) continue;
    if (isAround(element, weight.letters) || isFrame(element, weight) || isHead(element, weight))
      element.remove();
  }
}

/** A picture with words beside it. */
function isFrame(element: PageElement, weight: Weight): boolean {
  return element.localName === "figure" && weight.letters <= CAPTION && weight.pictures > 0;
}

/** A head with menus or the title, and no paragraph of text in it. */
function isHead(element: PageElement, weight: Weight): boolean {
  if (element.localName !== "header") return false;
  return weight.letters < 100 || weight.paragraphs === 0;
}
