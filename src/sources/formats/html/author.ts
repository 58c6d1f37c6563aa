import { type Meta, metaNamed } from "./metas.ts";
import type { Page } from "./page-node.ts";
import { resolved } from "./resolved.ts";
import { type Thing, textIn } from "./thing.ts";
import { plain } from "./unescape.ts";

/** The longest name of an outlet or a person, in letters and signs. */
export const LONGEST_NAME = 100;

/** Who wrote the report, as JSON-LD, `<meta>` or a byline say it; null where none names anybody. */
export function authorOf(
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
