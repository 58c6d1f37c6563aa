import { createHash } from "node:crypto";
import type { Feed } from "../formats/feed-entries.ts";
import type { FeedEntry } from "../formats/feed-entry.ts";
import { keyOfAddress } from "../key.ts";
import type { SourceTrouble } from "../source-trouble.ts";
import { LONGEST_ADDRESS } from "./guard.ts";

/** What an entry says of its page: what is remembered of it until the page is fetched, and what stands beside it then. */
export type EntryFacts = Pick<FeedEntry, "url" | "id" | "title" | "dates">;

/** What polling needs to know of a feed. */
export type FeedReading = Pick<Feed, "title" | "ttl" | "entries">;

/** Reads the entries of a feed, as `readFeedEntries` does: `contentType` as the server wrote it, `url` where it comes from. */
export type ReadFeedEntries = (
  bytes: Uint8Array,
  contentType: string | null,
  url: string,
) => FeedReading | SourceTrouble | Promise<FeedReading | SourceTrouble>;

/** Whether the page of an entry has to be fetched to have the report: it has an address, and no whole text. */
export function needsPage({ url, summaryOnly, text }: FeedEntry): boolean {
  return url !== null && (summaryOnly || text === "");
}

/** The facts alone, without the text. */
export function factsOf({ url, id, title, dates }: FeedEntry): EntryFacts {
  return { url, id, title, dates };
}

/** What makes it the same entry in the next poll: 16 hexadecimal digits. */
export function entryKey(entry: FeedEntry): string {
  const { url, id, title, text } = entry;
  // Longer ones are never fetched, and long addresses cost time to take apart.
  const address = url === null || url.length > LONGEST_ADDRESS ? null : keyOfAddress(url);
  const key = address ?? `id:${id ?? url ?? title ?? text}`;
  return createHash("sha256").update(key).digest("hex").slice(0, 16);
}
