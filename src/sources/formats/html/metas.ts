import type { Page, PageElement } from "./page-node.ts";
import { plain } from "./unescape.ts";

/** A `<meta>` of a page. */
export interface Meta {
  /** The name as written behind `attribute`. */
  readonly name: string;
  readonly attribute: "property" | "name" | "itemprop" | "http-equiv";
  readonly content: string;
}

const MOST = 500;
const ATTRIBUTES = ["property", "name", "itemprop", "http-equiv"] as const;

/** All `<meta>` elements with a name and a content, in the order of the page. */
export function metasOf(page: Page): readonly Meta[] {
  const metas: Meta[] = [];
  for (const element of page.querySelectorAll("meta")) {
    if (metas.length >= MOST) break;
    metas.push(...metaOf(element));
  }
  return metas;
}

function metaOf(element: PageElement): Meta[] {
  const content = plain((element.getAttribute("content") ?? "").slice(0, 5000));
  if (content === "") return [];
  return ATTRIBUTES.flatMap((attribute) => {
    const name = element.getAttribute(attribute);
    return name === null ? [] : [{ name, attribute, content }];
  });
}

/** The content of the first meta that has one of the names, the names tried in order (without regard to case). */
export function metaNamed(metas: readonly Meta[], ...names: readonly string[]): string | null {
  for (const name of names) {
    const found = metas.find((meta) => meta.name.toLowerCase() === name);
    if (found) return found.content;
  }
  return null;
}
