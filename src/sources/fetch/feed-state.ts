import type { SourceTrouble } from "../source-trouble.ts";
import type { EntryFacts } from "./feed-entry.ts";

/** An entry whose page is still to be fetched. */
export interface WaitingPage {
  readonly entry: EntryFacts;
  /** How often it was tried in vain. */
  readonly tries: number;
}

/** All that is remembered of a feed between polls; plain data, instants in ISO, that may be stored as JSON. */
export interface FeedState {
  readonly url: string;
  readonly title: string | null;
  /** `ETag` and `Last-Modified` of the last answer that was read. */
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly nextPollAt: string;
  /** Polls in a row that failed. */
  readonly failures: number;
  readonly lastSuccessAt: string | null;
  /** When a poll last brought an entry that was not known. */
  readonly lastNewAt: string | null;
  readonly lastTrouble: SourceTrouble | null;
  /** True: the server said that the feed is no more (410); it is never polled again. */
  readonly gone: boolean;
  /** How often the feed says that it changes, in milliseconds. */
  readonly interval: number | null;
  /** Keys (`entryKey`) of the entries met lately, newest first. */
  readonly seen: readonly string[];
  readonly waiting: readonly WaitingPage[];
}

/** The state of a feed that was never polled: it is due at once. `now`: an ISO instant. */
export function newFeed(url: string, now: string): FeedState {
  return {
    url,
    title: null,
    etag: null,
    lastModified: null,
    nextPollAt: now,
    failures: 0,
    lastSuccessAt: null,
    lastNewAt: null,
    lastTrouble: null,
    gone: false,
    interval: null,
    seen: [],
    waiting: [],
  };
}

/** What one poll found out. */
export type PollOutcome =
  | {
      readonly kind: "read";
      readonly movedTo: string | null;
      readonly etag: string | null;
      readonly lastModified: string | null;
      readonly title: string | null;
      /** Milliseconds between changes as the feed says them, and for which the server says that its answer holds. */
      readonly interval: number | null;
      readonly holds: number | null;
      /** How many entries were not known. */
      readonly fresh: number;
      readonly seen: readonly string[];
      readonly waiting: readonly WaitingPage[];
    }
  | {
      readonly kind: "unchanged";
      readonly movedTo: string | null;
      readonly holds: number | null;
      readonly waiting: readonly WaitingPage[];
    }
  | {
      readonly kind: "failed";
      readonly trouble: SourceTrouble;
      readonly gone: boolean;
      /** Milliseconds that the server asks to wait. */
      readonly retryAfter: number | null;
    };
