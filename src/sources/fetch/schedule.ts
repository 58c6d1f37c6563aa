import type { FeedState, PollOutcome } from "./feed-state.ts";
import { longer } from "./interval.ts";

const MINUTE = 60_000;
/** Milliseconds between two polls of a feed at least, and after its first failure. */
export const SHORTEST = 5 * MINUTE;
/** Milliseconds between two polls of a feed at most. */
export const LONGEST = 24 * 60 * MINUTE;
/** Milliseconds between two polls of a feed that says nothing of itself. */
const USUAL = 30 * MINUTE;
/** A feed that was silent for a time is asked again after this part of it: after 10 hours of silence once an hour. */
const PART_OF_SILENCE = 1 / 10;

/** The feeds that are to be polled, those that wait longest first. `now`: an ISO instant. */
export function dueFeeds(states: readonly FeedState[], now: string): readonly FeedState[] {
  const at = Date.parse(now);
  return states
    .filter((state) => !state.gone && Date.parse(state.nextPollAt) <= at)
    .sort((one, other) => Date.parse(one.nextPollAt) - Date.parse(other.nextPollAt));
}

/** The state of a feed after a poll that ended at `now` (an ISO instant). */
export function afterPoll(state: FeedState, outcome: PollOutcome, now: string): FeedState {
  if (outcome.kind === "failed") {
    const failures = state.failures + 1;
    return {
      ...state,
      failures,
      lastTrouble: outcome.trouble,
      gone: outcome.gone,
      nextPollAt: later(now, failureDelay(failures, outcome)),
    };
  }
  const read = outcome.kind === "read";
  const lastNewAt = (read && outcome.fresh > 0) || state.lastNewAt === null ? now : state.lastNewAt;
  const interval = read ? outcome.interval : state.interval;
  return {
    ...state,
    ...(read
      ? { etag: outcome.etag, lastModified: outcome.lastModified, title: outcome.title, seen: outcome.seen }
      : {}),
    url: outcome.movedTo ?? state.url,
    failures: 0,
    lastSuccessAt: now,
    lastNewAt,
    lastTrouble: null,
    interval,
    waiting: outcome.waiting,
    nextPollAt: later(now, delay(longer(interval, outcome.holds), Date.parse(now) - Date.parse(lastNewAt))),
  };
}

function delay(stated: number | null, silence: number): number {
  return within(Math.max(stated ?? USUAL, silence * PART_OF_SILENCE));
}

/** Doubled with every failure; a server that says how long it wants to be left alone is believed, up to a day. */
function failureDelay(failures: number, outcome: PollOutcome & { readonly kind: "failed" }): number {
  if (outcome.trouble.code === "robots") return LONGEST;
  return within(Math.max(SHORTEST * 2 ** Math.min(failures - 1, 20), outcome.retryAfter ?? 0));
}

function within(time: number): number {
  return Math.round(Math.min(Math.max(time, SHORTEST), LONGEST));
}

function later(now: string, time: number): string {
  return new Date(Date.parse(now) + time).toISOString();
}
