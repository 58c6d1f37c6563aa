import { type AtomFeed, type JsonFeed, parseFeed, type RdfFeed, type RssFeed } from "feedsmith";
import type { DateCandidate } from "../dates/candidate.ts";
import { type SourceTrouble, sourceTrouble } from "../source-trouble.ts";
import { entryOf, type FeedEntry, type Written } from "./feed-entry.ts";
import { feedText } from "./feed-text.ts";
import { htmlToText, looksLikeHtml } from "./html/to-text.ts";

/** What a feed holds, without saying how it was written. */
export interface Feed {
  readonly title: string | null;
  /** The minutes for which the feed asks to be left alone; null where it does not. */
  readonly ttl: number | null;
  /** The address of the page of older entries. */
  readonly next: string | null;
  readonly entries: readonly FeedEntry[];
  /** True where the feed is cut off, and only what stands before that is here. */
  readonly cut: boolean;
}

/** The minutes in the periods of the syndication module of RSS 1.0. */
const PERIODS: Readonly<Record<string, number>> = {
  hourly: 60,
  daily: 24 * 60,
  weekly: 7 * 24 * 60,
  monthly: 30 * 24 * 60,
  yearly: 365 * 24 * 60,
};

/**
 * The entries of a feed (RSS 0.9x, 1.0, 2.0, Atom, JSON Feed) as data, and what polling needs of the feed itself.
 * `url`: where the feed comes from, for addresses in it that are not whole. A trouble «damaged» where it is no feed.
 */
export function readFeedEntries(
  bytes: Uint8Array,
  contentType: string | null,
  url: string | null,
): Feed | SourceTrouble {
  const text = feedText(bytes, contentType);
  try {
    return feedOf(text, url, false);
  } catch (error) {
    const whole = withoutCutOff(text);
    if (whole !== null) {
      try {
        return feedOf(whole, url, true);
      } catch {
        // What is told is why the feed as it came could not be read.
      }
    }
    return notReadable(url ?? "feed", error);
  }
}

function feedOf(text: string, url: string | null, cut: boolean): Feed {
  const { format, feed } = parseFeed(text);
  const parts = format === "atom" ? ofAtom(feed) : format === "json" ? ofJson(feed) : ofRss(feed);
  const base = url ?? parts.home;
  return {
    title: plain(parts.title),
    ttl: parts.ttl,
    next: absolute(parts.next, base),
    entries: parts.written.map((one) => entryOf({ ...one, url: absolute(one.url, base) })),
    cut,
  };
}

interface Parts {
  readonly title: string | undefined;
  readonly home: string | null;
  readonly ttl: number | null;
  readonly next: string | undefined;
  readonly written: readonly Written[];
}

function ofRss(feed: RssFeed.Feed<string> | RdfFeed.Feed<string>): Parts {
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

function ofAtom(feed: AtomFeed.Feed<string>): Parts {
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

function ofJson(feed: JsonFeed.Feed<string>): Parts {
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

function plain(title: string | undefined): string | null {
  if (title === undefined) return null;
  const line = looksLikeHtml(title) ? htmlToText(title) : title;
  return line.replace(/\s+/g, " ").trim() || null;
}

function absolute(address: string | null | undefined, base: string | null): string | null {
  if (!address) return null;
  try {
    const url = new URL(address.trim(), base ?? undefined);
    return url.protocol === "http:" || url.protocol === "https:" ? url.href : null;
  } catch {
    return null;
  }
}

/** A feed cut off in the middle, ended behind its last whole entry; null where it has none. */
function withoutCutOff(text: string): string | null {
  for (const [end, closing] of [
    ["</item>", "</channel></rss>"],
    ["</item>", "</rdf:RDF>"],
    ["</entry>", "</feed>"],
  ] as const) {
    const at = text.lastIndexOf(end);
    const root = closing.slice(closing.lastIndexOf("/") + 1, -1);
    if (at >= 0 && text.includes(`<${root}`)) return text.slice(0, at + end.length) + closing;
  }
  return null;
}

function notReadable(name: string, error: unknown): SourceTrouble {
  const cause = (error as Error).cause;
  const why = String((cause instanceof Error ? cause : (error as Error)).message)
    .replace(/\s+/g, " ")
    .slice(0, 120);
  const says = `this feed cannot be read (${why}): open its address in a browser to see whether it is whole`;
  return sourceTrouble(
    "damaged",
    name,
    0,
    says,
    `تعذّرت قراءة هذه الخلاصة (${why}): افتح عنوانها في المتصفح لترى هل هي كاملة`,
  );
}

export type { DateCandidate, FeedEntry };
