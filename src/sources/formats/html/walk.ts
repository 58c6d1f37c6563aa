import { isElement, type PageElement, type PageNode } from "./page-node.ts";

/** A step of a walk: a node that begins («enter»; texts and elements), or an element that ends («leave»). */
export type Step =
  | { readonly kind: "enter"; readonly node: PageNode }
  | { readonly kind: "leave"; readonly node: PageElement };

/** Walks what stands under an element in the order of the page, without recursion; the page must not change meanwhile. */
export function* walk(root: PageElement): Generator<Step> {
  let node = root.firstChild;
  while (node !== null) {
    yield { kind: "enter", node };
    if (isElement(node) && node.firstChild !== null) {
      node = node.firstChild;
      continue;
    }
    let at: PageNode = node;
    if (isElement(at)) yield { kind: "leave", node: at };
    while (at.nextSibling === null) {
      const parent: PageElement | null = at.parentNode;
      if (parent === null || parent === root) return;
      at = parent;
      yield { kind: "leave", node: parent };
    }
    node = at.nextSibling;
  }
}

/** All elements under one, in the order of the page. */
export function* elementsOf(root: PageElement): Generator<PageElement> {
  for (const { kind, node } of walk(root)) if (kind === "enter" && isElement(node)) yield node;
}

/** The first `most` letters and signs of an element's text: elements in each other hold one text a thousand times. */
export function textWithin(element: PageElement, most: number): string {
  let text = "";
  for (const { kind, node } of walk(element)) {
    if (kind === "enter" && node.nodeType === 3) text += node.textContent;
    if (text.length >= most) break;
  }
  return text.slice(0, most);
}
