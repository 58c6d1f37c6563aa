import type { DateCandidate } from "../../dates/candidate.ts";
import { candidateOf, datesAmong } from "../../dates/candidate-of.ts";
import { isArticle, type Thing } from "./thing.ts";

/** The dates in JSON-LD: of articles, or where there is none, of whatever has them. */
export function datesOfThings(things: readonly Thing[]): DateCandidate[] {
  const articles = things.filter(isArticle);
  const said = (thing: Thing, key: string, changed: boolean): DateCandidate | null =>
    typeof thing[key] === "string" ? candidateOf(thing[key], "json-ld", `JSON-LD ${key}`, changed) : null;
  return (articles.length > 0 ? articles.slice(0, 1) : things).flatMap((thing) =>
    datesAmong(
      said(thing, "datePublished", false) ??
        said(thing, "dateCreated", false) ??
        said(thing, "uploadDate", false),
      said(thing, "dateModified", true),
    ),
  );
}
