import type { Page } from "./dom.ts";
import { isArticle, type Thing, textIn } from "./json-ld.ts";
import { type Meta, metaNamed } from "./metas.ts";
import { titleOf } from "./title.ts";
import { plain } from "./unescape.ts";

/** What a page says of itself. */
export interface About {
  readonly title: string | null;
  /** As the page calls it; null where it does not. */
  readonly outlet: string | null;
  readonly author: string | null;
}

const LONGEST_NAME = 100;

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

function authorOf(
  page: Page,
  article: Thing | null,
  things: readonly Thing[],
  metas: readonly Meta[],
): string | null {
  const told = [
    textIn(resolved(article?.author, things)),
    metaNamed(metas, "author", "article:author", "dc.creator", "parsely-author", "sailthru.author", "byl"),
    page.querySelector('[itemprop="author"], [rel="author"], .byline, .author-name, .author')?.textContent ??
      null,
  ];
  for (const one of told) {
    const name = one === null ? null : authorNamed(one);
    if (name !== null) return name;
  }
  return null;
}

/** A name that a byline gives («كتب: فلان»), or null where it names nobody: an address, «admin», nothing. */
export function authorNamed(written: string): string | null {
  const name = plain(written.slice(0, 500)).replace(
    /^(?:بقلم|كتبه?ا?|كتبت|إعداد|تحرير|المراسل|المحرر|الكاتب|by)\s*[:：\-–|/]?\s*/i,
    "",
  );
  if (name === "" || name.length > LONGEST_NAME || /^https?:|@|^\d/.test(name)) return null;
  return /^(?:admin|administrator|editor|user\d*|webmaster|root|المحرر|محرر|الإدارة|المدير|unknown)$/i.test(
    name,
  )
    ? null
    : name;
}

/** What an `{"@id": …}` points to, where the page holds it. */
function resolved(value: unknown, things: readonly Thing[]): unknown {
  if (Array.isArray(value)) return value.slice(0, 10).map((one) => resolved(one, things));
  if (textIn(value) !== null || typeof value !== "object" || value === null) return value;
  const id = (value as Thing)["@id"];
  return typeof id === "string"
    ? things.find((thing) => thing["@id"] === id && textIn(thing.name) !== null)
    : value;
}
