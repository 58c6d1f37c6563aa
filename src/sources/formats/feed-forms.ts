import type { AtomFeed, JsonFeed, RdfFeed, RssFeed } from "feedsmith";
import type { Written } from "./feed-entry.ts";

/** The minutes in the periods of the syndication module of RSS 1.0. */
const PERIODS: Readonly<Record<string, number>> = {
  hourly: 60,
  daily: 24 * 60,
  weekly: 7 * 24 * 60,
  monthly: 30 * 24 * 60,
  yearly: 365 * 24 * 60,
};

/** What a feed says, in whatever form it is written; text may be HTML, addresses may be half ones. */
export interface Parts {
  readonly title: string | undefined;
  /** The address of the site. */
  readonly home: string | null;
  /** Minutes. */
  readonly ttl: number | null;
  readonly next: string | undefined;
  readonly written: readonly Written[];
}

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

/** Atom 0.3 and 1.0. */
export function ofAtom(feed: AtomFeed.Feed<string>): Parts {
  const link = (links: readonly AtomFeed.Link<string>[] | undefined, rel: string): string | undefined =>
    text(links?.find((one) => (one.rel ?? "alternate") === rel)?.href);
  return {
    title: textOfAtom(feed.title),
    home: link(feed.links, "alternate") ?? null,
    ttl: null,
    next: link(feed.links, "next"),
    written: (feed.entries ?? []).map((entry) => ({
      id: text(entry.id),
      url: link(entry.links, "alternate"),
      title: textOfAtom(entry.title),
      content: entry.content?.value,
      summary: entry.summary?.value,
      author: text(entry.authors?.[0]?.name ?? feed.authors?.[0]?.name),
      dates: [
        ["published", entry.published, false],
        ["dc:date", entry.dc?.dates?.[0], false],
        ["updated", text(entry.updated), true],
      ],
    })),
  };
}

/** JSON Feed 1.0 and 1.1. */
export function ofJson(feed: JsonFeed.Feed<string>): Parts {
  const items = (feed.items ?? []) as readonly JsonFeed.Item<string>[];
  return {
    title: text(feed.title),
    home: feed.home_page_url ?? null,
    ttl: null,
    next: feed.next_url,
    written: items.map((item) => ({
      id: text(item.id),
      url: item.url ?? item.external_url,
      title: item.title,
      content: item.content_html ?? item.content_text,
      summary: item.summary,
      author: item.authors?.[0]?.name ?? feed.authors?.[0]?.name,
      dates: [
        ["date_published", item.date_published, false],
        ["date_modified", item.date_modified, true],
      ],
    })),
  };
}

/** The library's types say of some texts that they are required of those who write feeds. */
function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function textOfAtom(value: unknown): string | undefined {
  return text((value as AtomFeed.Text | undefined)?.value);
}

function permanent(guid: unknown): string | undefined {
  const { value, isPermaLink } = (guid ?? {}) as { value?: string; isPermaLink?: boolean };
  return isPermaLink !== false && /^https?:\/\//.test(value ?? "") ? value : undefined;
}
