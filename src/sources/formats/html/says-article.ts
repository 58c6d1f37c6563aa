import { type Meta, metaNamed } from "./metas.ts";
import { isArticle, type Thing } from "./thing.ts";

/** True where a page says that it is an article: in JSON-LD, by og:type, by a date of publication. */
export function saysArticle(things: readonly Thing[], metas: readonly Meta[]): boolean {
  return (
    things.some(isArticle) ||
    /article/i.test(metaNamed(metas, "og:type") ?? "") ||
    metaNamed(metas, "article:published_time") !== null
  );
}
