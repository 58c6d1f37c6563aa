import type { PageElement } from "./page-node.ts";

const BODY =
  /(?:^|[\s_-])(?:article|entry|post|story|news|single|page)-?_?(?:body|content|text|details?)(?:$|[\s_-])|^articleBody$/i;

/** True for an element that calls itself the body of an article. */
export function isBody(element: PageElement): boolean {
  if (element.getAttribute("itemprop") === "articleBody") return true;
  return BODY.test(element.getAttribute("class") ?? "") || BODY.test(element.getAttribute("id") ?? "");
}
