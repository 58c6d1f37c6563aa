import { parseHTML } from "linkedom";
import type { Page, PageElement } from "./page-node.ts";

/** Parses a page without `html`, `head` and `body` tags (see `lightened`): everything ends up in the body. */
export function parsePage(html: string): Page {
  const { document } = parseHTML(`<!doctype html><html><head></head><body>${html}</body></html>`);
  return document as unknown as Page;
}

/** The class names and the id of an element, as one string. */
export function namesOf(element: PageElement): string {
  return `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`;
}
