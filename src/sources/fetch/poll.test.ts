import assert from "node:assert/strict";
import { after, test } from "node:test";
import { allowLoopbackAlone, localServer, reached } from "../../../test/loopback-only.ts";
import { readFeedEntries } from "../formats/feed-entries.ts";
import type { FeedEntry } from "../formats/feed-entry.ts";
import { entryKey, needsPage } from "./feed-entry.ts";
import { type FeedState, newFeed } from "./feed-state.ts";
import { type Poll, pollFeed } from "./poll.ts";
import { afterPoll } from "./schedule.ts";
import { openVisitor } from "./visit.ts";

allowLoopbackAlone();
after(() => assert.deepEqual(reached.elsewhere, []));

const NOW = "2018-03-13T10:00:00.000Z";
/** An RSS feed in our own words; what has no text is a summary. */
const rss = (entries: readonly (readonly [link: string, text?: string])[]): string =>
  `<rss version="2.0"><channel><title>أخبار</title><ttl>60</ttl>${entries
    .map(
      ([link, text = "قصف على البلدة"]) =>
        `<item><title>خبر</title><link>${link}</link><description>${text}</description></item>`,
    )
    .join("")}</channel></rss>`;
const LONG = "قُتل مدنيون في قصف على أطراف البلدة صباح اليوم. ".repeat(30);

async function poll(state: FeedState, pages?: number): Promise<{ poll: Poll; next: FeedState }> {
  const visitor = openVisitor({
    policy: { allowPrivate: true },
    resolve: async () => ["127.0.0.1"],
    now: () => new Date(NOW),
    pace: { pause: 0 },
  });
  const result = await pollFeed(state, {
    visitor,
    readEntries: readFeedEntries,
    known: [{ outlet: "وكالة" }],
    ...(pages === undefined ? {} : { pages }),
  });
  await visitor.close();
  return { poll: result, next: afterPoll(state, result.outcome, NOW) };
}

test("a feed gives itself and the pages of its summaries, and at the second poll what is new alone", async () => {
  let entries: (readonly [string, string?])[] = [["/1"], ["/2", LONG], ["/3", LONG]];
  const server = await localServer((path, response, { headers }) => {
    const tag = `"${entries.length}"`;
    if (path === "/robots.txt") response.statusCode = 404;
    else if (path === "/feed") {
      response.setHeader("ETag", tag);
      if (headers["if-none-match"] === tag) response.statusCode = 304;
      else response.write(rss(entries));
    } else response.write(`page ${path}`);
    response.end();
  });
  const first = await poll(newFeed(`${server.origin}/feed`, NOW));
  assert.equal(first.poll.fresh.length, 3);
  assert.equal(first.poll.feed?.url, `${server.origin}/feed`);
  assert.deepEqual(
    first.poll.pages.map(({ input }) => [input.url, input.custody.method, input.known]),
    [[`${server.origin}/1`, "fetch", [{ outlet: "وكالة" }]]],
  );
  assert.equal(Buffer.from(await first.poll.pages[0]!.input.whole()).toString(), "page /1");
  assert.equal(first.next.etag, '"3"');
  assert.equal(first.next.nextPollAt, "2018-03-13T11:00:00.000Z");
  assert.equal(first.next.seen.length, 3);

  const second = await poll(first.next);
  assert.equal(second.poll.outcome.kind, "unchanged");
  assert.deepEqual([second.poll.feed, second.poll.pages], [null, []]);

  entries = [["/4"], ...entries];
  const third = await poll(second.next);
  assert.deepEqual(
    third.poll.fresh.map(({ url }) => url),
    [`${server.origin}/4`],
  );
  assert.deepEqual(
    third.poll.pages.map(({ input }) => input.url),
    [`${server.origin}/4`],
  );
  assert.deepEqual(JSON.parse(JSON.stringify(third.next)), third.next, "the state is plain data");
  server.close();
});

test("pages beyond the most of one poll wait for the next, though the feed does not change", async () => {
  const feed = rss([["/1"], ["/2"], ["/3"]]);
  const server = await localServer((path, response, { headers }) => {
    if (headers["if-none-match"]) response.statusCode = 304;
    response.setHeader("ETag", '"x"');
    response.end(path === "/feed" ? feed : path === "/robots.txt" ? "" : "page");
  });
  let state = newFeed(`${server.origin}/feed`, NOW);
  const counts: number[][] = [];
  for (let i = 0; i < 3; i++) {
    const { poll: result, next } = await poll(state, 2);
    counts.push([result.pages.length, next.waiting.length]);
    state = next;
  }
  assert.deepEqual(counts, [
    [2, 1],
    [1, 0],
    [0, 0],
  ]);
  server.close();
});

test("a page that fails for now is tried three times, one that fails for good once, and neither ends the poll", async () => {
  const urls = ["/404", "/503", "/ok", "http://user:x@a.example/", "http://a.example:22/"];
  const server = await localServer((path, response, { headers }) => {
    if (headers["if-none-match"]) response.statusCode = 304;
    else if (/^\/\d/.test(path)) response.statusCode = Number(path.slice(1));
    response.setHeader("ETag", '"x"');
    response.end(path === "/feed" ? rss(urls.map((url) => [url])) : "");
  });
  let { poll: result, next } = await poll(newFeed(`${server.origin}/feed`, NOW));
  assert.deepEqual(
    result.troubles.map(({ code, warning }) => [code, warning]),
    [
      ["http-status", true],
      ["http-status", true],
      ["bad-address", true],
      ["bad-address", true],
    ],
  );
  assert.deepEqual(result.pages, [], "after a failure its host is left alone");
  assert.deepEqual(
    next.waiting.map((page) => [page.entry.url, page.tries]),
    [
      [`${server.origin}/503`, 1],
      [`${server.origin}/ok`, 0],
    ],
  );
  ({ poll: result, next } = await poll(next));
  assert.deepEqual(
    next.waiting.map(({ tries }) => tries),
    [2, 0],
  );
  ({ poll: result, next } = await poll(next));
  assert.deepEqual(
    next.waiting.map(({ tries }) => tries),
    [0],
  );
  ({ poll: result, next } = await poll(next));
  assert.deepEqual(
    result.pages.map(({ input }) => input.url),
    [`${server.origin}/ok`],
  );
  server.close();
});

test("feeds that fail, are no feeds, moved or are gone", async () => {
  const server = await localServer((path, response) => {
    const moves: Record<string, readonly [number, string]> = {
      "/moved": [301, "/feed"],
      "/for-now": [302, "/410"],
      "/moved-gone": [308, "/410"],
    };
    const move = moves[path];
    if (move) response.setHeader("Location", move[1]);
    response.setHeader("Retry-After", "7200");
    response.statusCode = move?.[0] ?? (/^\/\d/.test(path) ? Number(path.slice(1)) : 200);
    response.end(
      path === "/feed" ? rss([]) : path === "/robots.txt" ? "User-agent: *\nDisallow: /no" : "<html>",
    );
  });
  const next = async (path: string): Promise<FeedState> =>
    (await poll(newFeed(server.origin + path, NOW))).next;
  assert.equal((await next("/moved")).url, `${server.origin}/feed`);
  const busy = await next("/503");
  assert.deepEqual([busy.failures, busy.nextPollAt], [1, "2018-03-13T12:00:00.000Z"]);
  assert.deepEqual(Object.keys(busy.lastTrouble!).sort(), [
    "code",
    "file",
    "line",
    "says",
    "saysArabic",
    "warning",
  ]);
  const page = await next("/page");
  assert.deepEqual([page.lastTrouble?.code, page.nextPollAt], ["damaged", "2018-03-13T10:05:00.000Z"]);
  assert.equal((await next("/410")).gone, true);
  assert.equal((await next("/moved-gone")).gone, true);
  assert.equal((await next("/for-now")).gone, false);
  const refused = await next("/no");
  assert.deepEqual([refused.lastTrouble?.code, refused.nextPollAt], ["robots", "2018-03-14T10:00:00.000Z"]);
  server.close();
});

test("what makes an entry the same, and whether its page is needed", () => {
  const entry: FeedEntry = {
    id: "1",
    url: null,
    title: "خبر",
    text: "قصف",
    summaryOnly: true,
    author: null,
    dates: [],
  };
  const at = (url: string): FeedEntry => ({ ...entry, url });
  assert.equal(needsPage(entry), false);
  assert.equal(needsPage(at("https://news.example/1")), true);
  assert.equal(needsPage({ ...at("https://news.example/1"), summaryOnly: false }), false);
  assert.equal(needsPage({ ...at("https://news.example/1"), summaryOnly: false, text: "" }), true);
  assert.match(entryKey(entry), /^[0-9a-f]{16}$/);
  assert.equal(
    entryKey(at("http://www.news.example/1/?utm_source=rss#x")),
    entryKey(at("https://news.example/1")),
  );
  assert.notEqual(entryKey(at("https://news.example/2")), entryKey(at("https://news.example/1")));
  assert.equal(entryKey({ ...entry, title: "آخر" }), entryKey(entry));
  const began = performance.now();
  entryKey(at(`https://news.example/${"/".repeat(1_000_000)}x`));
  assert.ok(performance.now() - began < 2000);
});
