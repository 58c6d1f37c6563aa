import { authorOf, LONGEST_NAME } from "./author.ts";
import { type Meta, metaNamed } from "./metas.ts";
import type { Page } from "./page-node.ts";
import { resolved } from "./resolved.ts";
import { isArticle, type Thing, textIn } from "./thing.ts";
import { titleOf } from "./title.ts";
import { plain } from "./unescape.ts";

/** What a page says of itself. */
export interface About {
  readonly title: string | null;
  /** As the page calls it; null where it does not. */
  readonly outlet: string | null;
  readonly author: string | null;
}

/** The title, outlet and author of a page, from JSON-LD (`things`), `<meta>` and its elements. */
export function aboutPage(page: Page, things: readonly Thing[], metas: readonly Meta[]): About {
  const article = things.find(isArticle) ?? null;
  const named =
    metaNamed(metas, "og:site_name", "application-name", "apple-mobile-web-app-title") ??
    textIn(resolved(article?.publisher, things)) ??
    textIn(things.find((thing) => /WebSite|Organization/.test(String(thing["@type"])))?.name);
  const known = named === null ? null : plain(named).slice(0, LONGEST_NAME);
  const { title, suffix } = titleOf(page, article, metas, known);
  return { title, outlet: known ?? suffix, author: authorOf(page, article, things, metas) };
}
