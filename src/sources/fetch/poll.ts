import type { FeedEntry } from "../formats/feed-entry.ts";
import type { Input } from "../input.ts";
import type { SourceTrouble } from "../source-trouble.ts";
import { failed } from "./failed-poll.ts";
import { entryKey, factsOf, needsPage } from "./feed-entry.ts";
import type { FeedState, PollOutcome, WaitingPage } from "./feed-state.ts";
import { plainTrouble } from "./fetched.ts";
import { headerOf } from "./headers.ts";
import { inputOfFetched } from "./input-of-fetched.ts";
import { cacheLife } from "./interval.ts";
import { fetchPages, type PolledPage } from "./pages.ts";
import type { PollDeps } from "./poll-deps.ts";

/** Pages fetched in one poll, where nobody says otherwise: with pauses of 2 s less than a minute. */
const PAGES = 20;
/** Entries of one feed that are looked at, and remembered. */
const MOST_ENTRIES = 1000;
/** Bytes of a feed that is read at most: more than any feed has (`formats/feed.ts`). */
const MOST_BYTES = 16 * 1024 * 1024;
const ACCEPT =
  "application/rss+xml,application/atom+xml,application/feed+json,application/xml;q=0.9,text/xml;q=0.9,*/*;q=0.5";

/** Polls one feed: fetches it if it changed, and the pages of entries that have a summary alone. Rejects only if `readEntries` does. */
export async function pollFeed(state: FeedState, deps: PollDeps): Promise<Poll> {
  const { visitor, readEntries, known = [] } = deps;
  const { etag, lastModified } = state;
  const got = await visitor.visit(state.url, { accept: ACCEPT, mostBytes: MOST_BYTES, etag, lastModified });
  if ("code" in got) return failed(plainTrouble(got), got, visitor.now());
  const holds = cacheLife(got.response.headers);
  if (got.notModified) {
    const { pages, waiting, troubles } = await fetchPages(visitor, state.waiting, deps.pages ?? PAGES, known);
    const outcome: PollOutcome = { kind: "unchanged", movedTo: got.movedTo, holds, waiting };
    return { outcome, feed: null, fresh: [], pages, troubles: [...got.warnings, ...troubles] };
  }
  const reading = await readEntries(got.bytes, got.contentType, got.url);
  if ("code" in reading) return failed(reading, null, visitor.now());

  const entries = reading.entries.slice(0, MOST_ENTRIES);
  const before = new Set(state.seen);
  const now = new Map(entries.map((entry) => [entryKey(entry), entry]));
  const fresh = [...now].filter(([key]) => !before.has(key)).map(([, entry]) => entry);
  const wanted: readonly WaitingPage[] = [
    ...fresh.filter(needsPage).map((entry) => ({ entry: factsOf(entry), tries: 0 })),
    ...state.waiting,
  ];
  const { pages, waiting, troubles } = await fetchPages(visitor, wanted, deps.pages ?? PAGES, known);
  const outcome: PollOutcome = {
    kind: "read",
    movedTo: got.movedTo,
    etag: headerOf(got.response.headers, "etag"),
    lastModified: headerOf(got.response.headers, "last-modified"),
    title: reading.title,
    interval: reading.ttl === null ? null : reading.ttl * 60_000,
    holds,
    fresh: fresh.length,
    seen: [...now.keys(), ...state.seen.filter((key) => !now.has(key))].slice(0, MOST_ENTRIES),
    waiting: waiting.slice(0, MOST_ENTRIES),
  };
  return {
    outcome,
    feed: inputOfFetched(got, known),
    fresh,
    pages,
    troubles: [...got.warnings, ...troubles],
  };
}

/** What a poll brought. The next state is `afterPoll(state, poll.outcome, now)`. */
export interface Poll {
  readonly outcome: PollOutcome;
  /** The feed itself, to be read as one; null where nothing changed or it failed. */
  readonly feed: Input | null;
  /** Its entries that were not known. */
  readonly fresh: readonly FeedEntry[];
  /** Pages of entries of which the feed has a summary alone: they tell more than the entries in `feed`. */
  readonly pages: readonly PolledPage[];
  readonly troubles: readonly SourceTrouble[];
}
