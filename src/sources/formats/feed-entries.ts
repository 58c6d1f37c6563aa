import { parseFeed } from "feedsmith";
import type { SourceTrouble } from "../source-trouble.ts";
import { ofAtom } from "./feed-atom.ts";
import { withoutCutOff } from "./feed-cut-off.ts";
import { entryOf, type FeedEntry } from "./feed-entry.ts";
import { notReadable } from "./feed-error.ts";
import { ofJson } from "./feed-json.ts";
import { ofRss } from "./feed-rss.ts";
import { feedText } from "./feed-text.ts";
import { looksLikeHtml } from "./html/looks-like-html.ts";
import { htmlToText } from "./html/to-text.ts";

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
