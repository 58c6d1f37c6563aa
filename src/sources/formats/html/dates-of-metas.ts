import type { DateCandidate } from "../../dates/candidate.ts";
import { candidateOf, datesAmong } from "../../dates/candidate-of.ts";
import type { Meta } from "./metas.ts";

const PUBLISHED =
  /^(?:(?:og:)?article:published(?:_time|_date)?|og:(?:published_time|pubdate|publish_date)|(?:dc|dcterms)[.:](?:date(?:[.:](?:issued|created|available))?|issued|created)|date|datepublished|datecreated|pub_?date|publish[_-]?date|publication[_-]?date|published(?:[_-](?:at|date|time))?|parsely-pub-date|sailthru\.date|cxenseparse:recs:publishtime|article\.published|article_date_original|originalpublicationdate|creation_date|created|bt:pubdate|rnews:datepublished|ptime|release_date|published_time_telegram)$/i;
const CHANGED =
  /^(?:(?:og:)?article:modified(?:_time|_date)?|og:updated_time|(?:dc|dcterms)[.:](?:date[.:])?modified|last-?modified|datemodified|revised|article\.updated|lastmod|updated)$/i;

/** The dates in `<meta>`. */
export function datesOfMetas(metas: readonly Meta[]): DateCandidate[] {
  return metas.flatMap((meta) => {
    const changed = CHANGED.test(meta.name);
    if (!changed && !PUBLISHED.test(meta.name)) return [];
    return datesAmong(candidateOf(meta.content, "meta", `meta ${meta.attribute}=${meta.name}`, changed));
  });
}
