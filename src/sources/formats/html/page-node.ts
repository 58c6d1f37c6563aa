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

/** True for an element. */
export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === 1;
}
