import { bare, PARTED } from "./bare-title.ts";
import { type Meta, metaNamed } from "./metas.ts";
import type { Page } from "./page-node.ts";
import { sameWords } from "./same-words.ts";
import { type Thing, textIn } from "./thing.ts";
import { plain } from "./unescape.ts";

/** The longest name of an outlet or a section, in letters. */
const LONGEST_NAME = 45;
const LONGEST_TITLE = 300;

const HEADLINE = '[itemprop="headline"], .entry-title, .post-title';
/** What old pages without a `<title>` call their headline's element. */
const NAMED = '[id$="Title" i], [id$="headline" i], [class$="title" i], [class$="headline" i]';

/** A page's own headline, and what stands behind it in `<title>`. */
export interface Title {
  readonly title: string | null;
  /** The last part of `<title>`, where it has parts: mostly the outlet. */
  readonly suffix: string | null;
}

/**
 * The headline: schema.org's, og:title, the only h1 or `<title>`, without the outlet's name (`outlet`, as far as known)
 * at its end or its beginning.
 */
export function titleOf(
  page: Page,
  article: Thing | null,
  metas: readonly Meta[],
  outlet: string | null,
): Title {
  const heads = [...page.querySelectorAll("h1")]
    .slice(0, 20)
    .map((head) => plain(head.textContent.slice(0, 2000)));
  const h1 = heads.filter(
    (head) => head !== "" && head.length <= LONGEST_TITLE && !(outlet !== null && sameWords(head, outlet)),
  );
  const whole = plain(page.querySelector("title")?.textContent.slice(0, 2000) ?? "");
  const parts = whole.split(PARTED).filter((part) => part !== "");
  const last = parts.length > 1 ? parts.at(-1)! : null;
  const told = [
    metaNamed(metas, "og:title"),
    textIn(article?.headline),
    metaNamed(metas, "twitter:title"),
    h1.length === 1 ? h1[0]! : null,
    plain(page.querySelector(HEADLINE)?.textContent.slice(0, 2000) ?? ""),
    whole,
    h1[0] ?? null,
    plain(page.querySelector(NAMED)?.textContent.slice(0, 2000) ?? ""),
  ];
  const suffix = last !== null && last.length <= LONGEST_NAME && last.length * 2 < whole.length ? last : null;
  for (const one of told) {
    if (one === null) continue;
    const title = bare(plain(one).slice(0, LONGEST_TITLE), h1, outlet, one === whole ? suffix : null);
    if (title !== "" && !(outlet !== null && sameWords(title, outlet))) return { title, suffix };
  }
  return { title: null, suffix };
}
