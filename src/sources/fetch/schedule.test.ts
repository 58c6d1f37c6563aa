import assert from "node:assert/strict";
import { test } from "node:test";
import { sourceTrouble } from "../source-trouble.ts";
import { type FeedState, newFeed, type PollOutcome } from "./feed-state.ts";
import { cacheLife, retryAfter } from "./interval.ts";
import { afterPoll, dueFeeds } from "./schedule.ts";

const NOW = "2018-03-13T10:00:00.000Z";
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const after = (milliseconds: number): string => new Date(Date.parse(NOW) + milliseconds).toISOString();
const FEED = newFeed("https://news.example/feed", NOW);
const READ: PollOutcome & { kind: "read" } = {
  kind: "read",
  movedTo: null,
  etag: '"1"',
  lastModified: null,
  title: "أخبار",
  interval: null,
  holds: null,
  fresh: 1,
  seen: ["a"],
  waiting: [],
};
const UNCHANGED: PollOutcome = { kind: "unchanged", movedTo: null, holds: null, waiting: [] };
const failed = (retry: number | null = null, gone = false): PollOutcome & { kind: "failed" } => ({
  kind: "failed",
  trouble: sourceTrouble("timeout", FEED.url, 0, "slow", "بطيء"),
  gone,
  retryAfter: retry,
});

test("due are the feeds whose time has come, those that wait longest first, and none that is gone", () => {
  const feeds: FeedState[] = [
    { ...FEED, url: "now" },
    { ...FEED, url: "later", nextPollAt: after(1) },
    { ...FEED, url: "before", nextPollAt: after(-5) },
    { ...FEED, url: "gone", nextPollAt: after(-9), gone: true },
  ];
  assert.deepEqual(
    dueFeeds(feeds, NOW).map(({ url }) => url),
    ["before", "now"],
  );
});

test("a poll that brings something sets the state anew", () => {
  const before = { ...FEED, failures: 3, lastTrouble: failed().trouble };
  assert.deepEqual(afterPoll(before, READ, NOW), {
    url: "https://news.example/feed",
    title: "أخبار",
    etag: '"1"',
    lastModified: null,
    nextPollAt: after(30 * MINUTE),
    failures: 0,
    lastSuccessAt: NOW,
    lastNewAt: NOW,
    lastTrouble: null,
    gone: false,
    interval: null,
    seen: ["a"],
    waiting: [],
  });
});

test("the interval is what the feed says and for how long its answer holds, between 5 minutes and a day", () => {
  const next = (interval: number | null, holds: number | null): string =>
    afterPoll(FEED, { ...READ, interval, holds }, NOW).nextPollAt;
  assert.equal(next(HOUR, null), after(HOUR));
  assert.equal(next(null, 10 * MINUTE), after(10 * MINUTE));
  assert.equal(next(HOUR, 10 * MINUTE), after(HOUR));
  assert.equal(next(1000, 0), after(5 * MINUTE));
  assert.equal(next(90 * HOUR, null), after(24 * HOUR));
});

test("a feed that brings nothing new slows down, and is quick again with the first new entry", () => {
  const silent = (hours: number): FeedState => ({
    ...FEED,
    interval: 20 * MINUTE,
    lastNewAt: after(-hours * HOUR),
  });
  assert.equal(afterPoll(silent(1), UNCHANGED, NOW).nextPollAt, after(20 * MINUTE));
  assert.equal(afterPoll(silent(10), UNCHANGED, NOW).nextPollAt, after(HOUR));
  assert.equal(afterPoll(silent(10), { ...READ, fresh: 0 }, NOW).nextPollAt, after(HOUR));
  assert.equal(afterPoll(silent(9999), UNCHANGED, NOW).nextPollAt, after(24 * HOUR));
  assert.equal(afterPoll(silent(9999), READ, NOW).nextPollAt, after(30 * MINUTE));
  const kept = afterPoll({ ...silent(10), etag: '"0"', seen: ["x"], title: "t" }, UNCHANGED, NOW);
  assert.deepEqual([kept.etag, kept.seen, kept.title], ['"0"', ["x"], "t"]);
});

test("failures double the wait from 5 minutes to a day, and a server may ask for more within that", () => {
  let state: FeedState = FEED;
  const waits = Array.from({ length: 11 }, () => {
    state = afterPoll(state, failed(), NOW);
    return (Date.parse(state.nextPollAt) - Date.parse(NOW)) / MINUTE;
  });
  assert.deepEqual(waits, [5, 10, 20, 40, 80, 160, 320, 640, 1280, 1440, 1440]);
  assert.equal(state.failures, 11);
  assert.equal(state.lastTrouble?.code, "timeout");
  assert.equal(afterPoll(FEED, failed(2 * HOUR), NOW).nextPollAt, after(2 * HOUR));
  assert.equal(afterPoll(FEED, failed(1000), NOW).nextPollAt, after(5 * MINUTE));
  assert.equal(afterPoll(FEED, failed(9999 * HOUR), NOW).nextPollAt, after(24 * HOUR));
  assert.equal(afterPoll({ ...FEED, failures: 5000 }, failed(), NOW).nextPollAt, after(24 * HOUR));
  const robots = { ...failed(), trouble: sourceTrouble("robots", "", 0, "", "") };
  assert.equal(afterPoll(FEED, robots, NOW).nextPollAt, after(24 * HOUR));
});

test("a feed that moved for good is asked there, and one that is gone no more", () => {
  assert.equal(
    afterPoll(FEED, { ...READ, movedTo: "https://new.example/f" }, NOW).url,
    "https://new.example/f",
  );
  assert.equal(
    afterPoll(FEED, { ...UNCHANGED, movedTo: "https://new.example/f" }, NOW).url,
    "https://new.example/f",
  );
  const gone = afterPoll(FEED, failed(null, true), NOW);
  assert.equal(gone.gone, true);
  assert.deepEqual(dueFeeds([gone], "2030-01-01T00:00:00Z"), []);
});

test("lives and waits are read as servers write them", () => {
  const life = (value: string, age = "0") =>
    cacheLife([
      ["cache-control", value],
      ["age", age],
    ]);
  assert.equal(life("public, max-age=600"), 600_000);
  assert.equal(life("max-age=600", "100"), 500_000);
  assert.equal(life("max-age=600", "1000"), 0);
  assert.equal(life("max-age=600", "-5"), 600_000);
  assert.equal(life("no-cache, max-age=600"), null);
  assert.equal(life("s-maxage=600"), null);
  assert.equal(cacheLife([]), null);

  const wait = (value: string) => retryAfter([["retry-after", value]], new Date(NOW));
  assert.equal(wait("120"), 120_000);
  assert.equal(wait("Tue, 13 Mar 2018 10:05:00 GMT"), 5 * MINUTE);
  assert.equal(wait("Tue, 13 Mar 2018 09:00:00 GMT"), 0);
  for (const value of ["", "soon", "-5", "1e3", "99999999999", "later than you think"])
    assert.equal(wait(value), null);
});
