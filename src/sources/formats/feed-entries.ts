import { parseFeed } from "feedsmith";
import { type SourceTrouble, sourceTrouble } from "../source-trouble.ts";
import { entryOf, type FeedEntry } from "./feed-entry.ts";
import { ofAtom, ofJson, ofRss } from "./feed-forms.ts";
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
