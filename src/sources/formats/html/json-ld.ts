/** An object of schema.org as a page holds it. */
export type Thing = Readonly<Record<string, unknown>>;

/** The most objects that are looked at on one page. */
const MOST = 2000;
const ARTICLE = /article|posting|report/i;

/** All objects of a page's JSON-LD, also those in lists and `@graph`, articles first; broken pieces are mended or left out. */
export function thingsIn(scripts: readonly string[]): readonly Thing[] {
  const things: Thing[] = [];
  const open: unknown[] = scripts.map(parsed).reverse();
  while (open.length > 0 && things.length < MOST) {
    const value = open.pop();
    if (Array.isArray(value)) open.push(...value.slice(0, MOST).reverse());
    else if (typeof value === "object" && value !== null) {
      const thing = value as Thing;
      things.push(thing);
      for (const key of ["mainEntity", "mainEntityOfPage", "@graph"])
        if (thing[key] !== undefined) open.push(thing[key]);
    }
  }
  return [...things.filter(isArticle), ...things.filter((thing) => !isArticle(thing))];
}

/** True for a NewsArticle, Article, BlogPosting, Report and their kin. */
export function isArticle(thing: Thing): boolean {
  const type = thing["@type"];
  return (Array.isArray(type) ? type : [type]).some((one) => typeof one === "string" && ARTICLE.test(one));
}

/** The text of a cell: of a string, of the first of a list, or of an object's name. */
export function textIn(value: unknown): string | null {
  if (typeof value === "string") return value.trim() === "" ? null : value.trim();
  if (Array.isArray(value)) {
    const texts = value
      .slice(0, 10)
      .map(textIn)
      .filter((text) => text !== null);
    return texts.length === 0 ? null : texts.join("، ");
  }
  if (typeof value === "object" && value !== null) {
    const named = (value as Thing).name ?? (value as Thing)["@value"];
    return typeof named === "string" ? textIn(named) : null;
  }
  return null;
}

/** What pages write around and inside JSON that JSON does not allow: comments, CDATA, raw line ends in strings, commas at the end. */
function parsed(script: string): unknown {
  const bare = script
    .replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|\/\*[^*]{0,50}\*\/|<!\[CDATA\[)/, "")
    .replace(/(?:-->|(?:\/\/\s*)?\]\]>)\s*;?\s*$/, "");
  for (const text of [bare, mended(bare)]) {
    try {
      return JSON.parse(text);
    } catch {
      // The next way is tried.
    }
  }
  return cellsIn(bare);
}

const mended = (text: string): string =>
  text
    .replace(/\p{Cc}/gu, " ")
    .replace(/,(\s{0,50}[}\]])/g, "$1")
    .replace(/[;\s]+$/, "");

/** The cells that matter out of JSON that cannot be parsed at all. */
function cellsIn(text: string): Thing {
  const cells: Record<string, unknown> = {};
  for (const [, key, value] of text.matchAll(
    /"(@type|datePublished|dateModified|headline)"\s{0,9}:\s{0,9}"([^"\\]{1,300})"/g,
  ))
    cells[key!] ??= value;
  return cells;
}
