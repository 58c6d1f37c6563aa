import type { DateCandidate } from "../../dates/candidate.ts";
import { candidateOf } from "../../dates/candidate-of.ts";
import { isDateLine, labelOf } from "./date-line.ts";
import { elementsOf, namesOf, type PageElement } from "./dom.ts";
import { isArticle, type Thing } from "./json-ld.ts";
import type { Line } from "./lines.ts";
import type { Meta } from "./metas.ts";
import { sameWords } from "./same-words.ts";

const found = (...candidates: readonly (DateCandidate | null)[]): DateCandidate[] =>
  candidates.filter((one) => one !== null);

/** The dates in JSON-LD: of articles, or where there is none, of whatever has them. */
export function datesOfThings(things: readonly Thing[]): DateCandidate[] {
  const articles = things.filter(isArticle);
  const said = (thing: Thing, key: string, changed: boolean): DateCandidate | null =>
    typeof thing[key] === "string" ? candidateOf(thing[key], "json-ld", `JSON-LD ${key}`, changed) : null;
  return (articles.length > 0 ? articles.slice(0, 1) : things).flatMap((thing) =>
    found(
      said(thing, "datePublished", false) ??
        said(thing, "dateCreated", false) ??
        said(thing, "uploadDate", false),
      said(thing, "dateModified", true),
    ),
  );
}

const PUBLISHED =
  /^(?:(?:og:)?article:published(?:_time|_date)?|og:(?:published_time|pubdate|publish_date)|(?:dc|dcterms)[.:](?:date(?:[.:](?:issued|created|available))?|issued|created)|date|datepublished|datecreated|pub_?date|publish[_-]?date|publication[_-]?date|published(?:[_-](?:at|date|time))?|parsely-pub-date|sailthru\.date|cxenseparse:recs:publishtime|article\.published|article_date_original|originalpublicationdate|creation_date|created|bt:pubdate|rnews:datepublished|ptime|release_date|published_time_telegram)$/i;
const CHANGED =
  /^(?:(?:og:)?article:modified(?:_time|_date)?|og:updated_time|(?:dc|dcterms)[.:](?:date[.:])?modified|last-?modified|datemodified|revised|article\.updated|lastmod|updated)$/i;

/** The dates in `<meta>`. */
export function datesOfMetas(metas: readonly Meta[]): DateCandidate[] {
  return metas.flatMap((meta) => {
    const changed = CHANGED.test(meta.name);
    if (!changed && !PUBLISHED.test(meta.name)) return [];
    return found(candidateOf(meta.content, "meta", `meta ${meta.attribute}=${meta.name}`, changed));
  });
}

/** As many `<time>` elements as the head of an article has. */
const TIMES = 2;

/** The dates of the first `<time>` elements outside menus; call it on a page without surroundings. */
export function datesOfTimes(root: PageElement): DateCandidate[] {
  const dates: DateCandidate[] = [];
  for (const element of root.querySelectorAll(
    "time, [itemprop=datePublished], [itemprop=dateModified], abbr.published",
  )) {
    const written =
      element.getAttribute("datetime") ??
      element.getAttribute("content") ??
      element.getAttribute("title") ??
      element.textContent;
    const names = `${namesOf(element)} ${element.getAttribute("itemprop") ?? ""}`;
    const changed = /updated|modified/i.test(names) && !/published/i.test(names);
    dates.push(
      ...found(candidateOf(written.slice(0, 300), "time-element", `<${element.localName}>`, changed)),
    );
    if (dates.length >= TIMES) break;
  }
  return dates;
}

const NAMED =
  /(?:^|[\s_-]|lbl|txt|news|post|article|pub)(?:date|time|publish\w*|posted|timestamp|created|تاريخ)(?:$|[\s_-]|\d)/i;
const SHORT = 150;
/** Dates stand close under the title, or right above it. */
const UNDER = 6;
const ABOVE = 2;

/**
 * The dates that people read on the page: beside the title, behind «نُشر», or in an element that calls itself a date.
 * `fetched`: the day on which the page was taken; many pages print the day of today above everything.
 */
export function datesOfText(
  root: PageElement,
  lines: readonly Line[],
  title: string | null,
  fetched: readonly string[],
): DateCandidate[] {
  const at = title === null ? -1 : lines.findLastIndex((line) => line.heading && sameWords(line.text, title));
  const near = at >= 0 ? at : title === null ? -1 : lines.findIndex((line) => sameWords(line.text, title));
  const dates: DateCandidate[] = [];
  lines.forEach(({ text }, index) => {
    if (text.length > SHORT) return;
    const label = labelOf(text);
    const under = near >= 0 && index > near && index <= near + UNDER;
    const above = near >= 0 && index < near && index >= near - ABOVE;
    if (label === null && !((under || above) && isDateLine(text))) return;
    const candidate = candidateOf(
      text,
      "page-text",
      label === null ? "date line" : "labelled date",
      label === "changed",
    );
    if (candidate !== null && !(above && label === null && fetched.includes(candidate.day)))
      dates.push(candidate);
  });
  if (dates.length === 0) dates.push(...datesOfNamed(root, fetched));
  return dates.slice(0, 3);
}

function datesOfNamed(root: PageElement, fetched: readonly string[]): DateCandidate[] {
  for (const element of elementsOf(root)) {
    if (!NAMED.test(namesOf(element))) continue;
    const text = element.textContent;
    const candidate = text.length > SHORT ? null : candidateOf(text, "page-text", "element named as a date");
    if (candidate !== null && !fetched.includes(candidate.day)) return [candidate];
  }
  return [];
}
