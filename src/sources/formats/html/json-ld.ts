import { parsed } from "./json-ld-parse.ts";
import { isArticle, type Thing } from "./thing.ts";

/** The most objects that are looked at on one page. */
const MOST = 2000;

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
