import type { RdfFeed, RssFeed } from "feedsmith";
import { type Parts, text } from "./feed-forms.ts";

/** The minutes in the periods of the syndication module of RSS 1.0. */
const PERIODS: Readonly<Record<string, number>> = {
  hourly: 60,
  daily: 24 * 60,
  weekly: 7 * 24 * 60,
  monthly: 30 * 24 * 60,
  yearly: 365 * 24 * 60,
};

/** RSS 0.9x, 2.0 and 1.0 (RDF). */
export function ofRss(feed: RssFeed.Feed<string> | RdfFeed.Feed<string>): Parts {
  const minutes = "ttl" in feed ? Number(feed.ttl) : Number.NaN;
  const period = PERIODS[feed.sy?.updatePeriod ?? ""];
  const asked = minutes > 0 ? minutes : period && period / Math.max(feed.sy?.updateFrequency ?? 1, 1);
  const items: readonly (RssFeed.Item<string> & RdfFeed.Item<string>)[] = (feed.items ?? []) as never;
  return {
    title: text(feed.title),
    home: text(feed.link) ?? null,
    ttl: asked ? Math.round(asked) : null,
    next: feed.atom?.links?.find(({ rel }) => rel === "next")?.href as string | undefined,
    written: items.map((item) => ({
      id: text(item.guid?.value) ?? item.rdf?.about ?? item.dc?.identifiers?.[0],
      url: text(item.link) ?? item.atom?.links?.[0]?.href?.toString() ?? permanent(item.guid),
      title: text(item.title) ?? item.dc?.titles?.[0],
      content: item.content?.encoded,
      summary: text(item.description) ?? item.dc?.descriptions?.[0],
      author: item.dc?.creators?.[0] ?? item.authors?.[0]?.name ?? item.authors?.[0]?.email,
      dates: [
        ["pubDate", item.pubDate, false],
        ["dc:date", item.dc?.dates?.[0], false],
        ["dcterms:created", item.dcterms?.created?.[0], false],
        ["atom:published", item.atom?.published, false],
        ["atom:updated", item.atom?.updated, true],
      ],
    })),
  };
}

function permanent(guid: unknown): string | undefined {
  const { value, isPermaLink } = (guid ?? {}) as { value?: string; isPermaLink?: boolean };
  return isPermaLink !== false && /^https?:\/\//.test(value ?? "") ? value : undefined;
}
