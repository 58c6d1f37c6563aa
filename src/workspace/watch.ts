import type { FeedState } from "../sources/fetch/feed-state.ts";
import { newFeed } from "../sources/fetch/feed-state.ts";
import { type Poll, pollFeed } from "../sources/fetch/poll.ts";
import { afterPoll, dueFeeds } from "../sources/fetch/schedule.ts";
import type { Visitor } from "../sources/fetch/visit.ts";
import { readFeedEntries } from "../sources/formats/feed-entries.ts";
import { type GatherOptions, given } from "../sources/gather.ts";
import type { Item, Sourced } from "../sources/item.ts";
import { feeds, putFeed } from "../store/feeds.ts";
import type { Workspace } from "./workspace.ts";

/** A feed of a workspace: `address` names it, its state may meanwhile point elsewhere. */
export interface WatchedFeed {
  readonly address: string;
  readonly state: FeedState;
}

/** The feeds of a workspace, in the order added. */
export async function watchedFeeds({ database }: Workspace): Promise<readonly WatchedFeed[]> {
  return (await feeds<FeedState>(database)).map(({ url, state }) => ({ address: url, state }));
}

/** Adds a feed, due at once. False where it is there already. */
export async function watchFeed({ database, now }: Workspace, address: string): Promise<boolean> {
  const known = await feeds<FeedState>(database);
  if (known.some(({ url }) => url === address)) return false;
  return putFeed(database, address, newFeed(address, now()), now());
}

/** A poll that is done, with what is to be kept of it. */
export interface Polled {
  readonly feed: WatchedFeed;
  readonly poll: Poll;
  /** To be kept; the feed counts as polled once they are (`settle`). */
  readonly sourced: readonly Sourced[];
  settle(): Promise<FeedState>;
}

/** Polls the feeds that are due, one after the other. What they bring is given back, not kept. */
export async function* pollDue(
  workspace: Workspace,
  visitor: Visitor,
  options: GatherOptions,
): AsyncGenerator<Polled> {
  const all = await watchedFeeds(workspace);
  const due = dueFeeds(
    all.map(({ state }) => state),
    workspace.now(),
  );
  for (const state of due) {
    const feed = all.find((one) => one.state === state)!;
    const poll = await pollFeed(state, { visitor, readEntries: readFeedEntries });
    yield {
      feed,
      poll,
      sourced: await sourcedOf(workspace, poll, options),
      settle: async () => {
        const next = afterPoll(state, poll.outcome, workspace.now());
        await putFeed(workspace.database, feed.address, next, workspace.now());
        return next;
      },
    };
  }
}

/** What a poll brought: whole pages before the summaries of the feed, which never take the place of a page. */
async function sourcedOf(
  workspace: Workspace,
  { feed, pages, troubles }: Poll,
  options: GatherOptions,
): Promise<readonly Sourced[]> {
  const found: Sourced[] = troubles.map((trouble) => ({ kind: "trouble", trouble }));
  const whole = new Set<string>();
  for (const { entry, input } of pages) {
    for await (const one of given(input, options)) {
      if (one.kind === "item") {
        whole.add(one.item.key);
        found.push({ kind: "item", item: { ...one.item, dates: [...one.item.dates, ...entry.dates] } });
      } else found.push(one);
    }
  }
  if (feed === null) return found;
  const summaries: Item[] = [];
  for await (const one of given(feed, options)) {
    if (one.kind === "trouble") found.push(one);
    else if (whole.has(one.item.key)) continue;
    else if (one.item.warnings.some(({ code }) => code === "summary-only")) summaries.push(one.item);
    else found.push(one);
  }
  const there = await known(workspace, summaries);
  return [
    ...found,
    ...summaries.filter(({ key }) => !there.has(key)).map((item): Sourced => ({ kind: "item", item })),
  ];
}

async function known({ database }: Workspace, items: readonly Item[]): Promise<ReadonlySet<string>> {
  if (items.length === 0) return new Set();
  const rows = await database.read
    .selectFrom("document")
    .select("key")
    .where(
      "key",
      "in",
      items.map(({ key }) => key),
    )
    .execute();
  return new Set(rows.map(({ key }) => key));
}
