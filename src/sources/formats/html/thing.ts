/** An object of schema.org as a page holds it. */
export type Thing = Readonly<Record<string, unknown>>;

const ARTICLE = /article|posting|report/i;

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
