import { parseHTML } from "linkedom";

/** What is used of a node of a page; linkedom gives it. */
export interface PageNode {
  /** 1: an element, 3: text. */
  readonly nodeType: number;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly parentNode: PageElement | null;
  readonly textContent: string;
  remove(): void;
}

/** What is used of an element of a page. */
export interface PageElement extends PageNode {
  /** In lower case. */
  readonly localName: string;
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

/** What is used of a parsed page. */
export interface Page {
  readonly body: PageElement;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

/** Parses a page without `html`, `head` and `body` tags (see `lightened`): everything ends up in the body. */
export function parsePage(html: string): Page {
  const { document } = parseHTML(`<!doctype html><html><head></head><body>${html}</body></html>`);
  return document as unknown as Page;
}

/** True for an element. */
export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === 1;
}

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

/** How many letters (not digits, signs or spaces) a text has; nearly so outside Latin and Arabic script. */
export function lettersOf(text: string): number {
  let letters = 0;
  for (let i = 0; i < text.length; i++) if (isLetter(text.charCodeAt(i))) letters++;
  return letters;
}

function isLetter(unit: number): boolean {
  if (unit < 0xc0) return (unit | 32) >= 97 && (unit | 32) <= 122;
  if (unit >= 0x600 && unit < 0x700)
    return unit >= 0x620 && !(unit >= 0x660 && unit < 0x66e) && !(unit >= 0x6f0 && unit < 0x6fa);
  return unit < 0x2000 || unit >= 0x3040;
}

/** The class names and the id of an element, as one string. */
export function namesOf(element: PageElement): string {
  return `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`;
}
