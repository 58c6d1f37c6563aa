import { createHash } from "node:crypto";
import { keyOfAddress } from "../key.ts";
import type { SourceTrouble } from "../source-trouble.ts";
import { LONGEST_ADDRESS } from "./guard.ts";

/** What polling needs to know of one entry of a feed. */
export interface FeedEntry {
  readonly url: string | null;
  readonly id: string | null;
  readonly title: string | null;
  /** Text or HTML, as the feed has it. */
  readonly summary: string | null;
  readonly content: string | null;
  /** The date of publication as written. */
  readonly published: string | null;
}

/** What polling needs to know of a feed. */
export interface FeedReading {
  readonly title: string | null;
  /** How often the feed says that it changes, in milliseconds (`feedInterval`); null where it does not. */
  readonly interval: number | null;
  readonly entries: readonly FeedEntry[];
}

/** Reads the entries of a feed: `contentType` as the server wrote it, `url` the address that relative ones start from. */
export type ReadFeedEntries = (
  bytes: Uint8Array,
  contentType: string | null,
  url: string,
) => FeedReading | SourceTrouble | Promise<FeedReading | SourceTrouble>;

/** Letters from which on the text of an entry counts as the whole report: summaries have at most some 500. */
const WHOLE_TEXT = 800;
/** UTF-16 units that are looked at to tell how long a text is. */
const LOOKED_AT = 16_000;
/** What stands at the end of a text that goes on elsewhere. */
const GOES_ON = /(?:…|\.\.\.|&#8230;|&hellip;|اقرأ المزيد|للمزيد|المزيد)[\])»\s.]*$/;

/** Whether the page of an entry has to be fetched to have the report: it has an address, and no whole text. */
export function needsPage(entry: FeedEntry): boolean {
  if (entry.url === null) return false;
  return ![entry.content, entry.summary].some((text) => text !== null && isWhole(text));
}

/** What makes it the same entry in the next poll: 16 hexadecimal digits. */
export function entryKey(entry: FeedEntry): string {
  const address = entry.url === null || entry.url.length > LONGEST_ADDRESS ? null : keyOfAddress(entry.url);
  const key = address ?? `id:${entry.id ?? entry.url ?? entry.title ?? entry.summary ?? ""}`;
  return createHash("sha256").update(key).digest("hex").slice(0, 16);
}

function isWhole(text: string): boolean {
  if (text.length < WHOLE_TEXT) return false;
  const plain = text.slice(0, LOOKED_AT).replace(/<[^<>]*>/g, "");
  const end = text.slice(-400).replace(/<[^<>]*>/g, "");
  return plain.replace(/\s+/g, " ").length >= WHOLE_TEXT && !GOES_ON.test(end);
}
