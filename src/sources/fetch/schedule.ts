import type { FeedState, PollOutcome } from "./feed-state.ts";
import { longer } from "./interval.ts";
import { delay, failureDelay } from "./poll-delay.ts";

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

function later(now: string, time: number): string {
  return new Date(Date.parse(now) + time).toISOString();
}
