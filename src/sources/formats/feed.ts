import { tooLongToHold } from "../bytes.ts";
import type { Context, Input } from "../input.ts";
import type { Sourced } from "../item.ts";
import { readFeedEntries } from "./feed-entries.ts";
import { feedItem } from "./feed-item.ts";
import { cutOff, emptyEntry, noEntries } from "./feed-trouble.ts";

/** The largest feed that is read, in bytes: feeds hold the newest entries only, and reading XML takes ten times its size. */
const LARGEST_FEED = 16 * 1024 * 1024;

/** The reports of a feed, one an entry. What is kept of each is the whole feed, as it came. */
export async function* readFeed(input: Input, context: Context): AsyncGenerator<Sourced> {
  if ((input.size ?? 0) > LARGEST_FEED) throw tooLongToHold(input.name, LARGEST_FEED);
  const raw = await input.whole();
  if (raw.length > LARGEST_FEED) throw tooLongToHold(input.name, LARGEST_FEED);
  const feed = readFeedEntries(raw, input.contentType, input.url);
  if ("code" in feed) {
    yield { kind: "trouble", trouble: { ...feed, file: input.name } };
    return;
  }
  let nth = 0;
  for (const entry of feed.entries) {
    nth++;
    const name = `${input.name}:${nth}`;
    if (entry.text === "" && entry.title === null) {
      yield { kind: "trouble", trouble: emptyEntry(input.name, nth) };
      continue;
    }
    yield { kind: "item", item: feedItem(entry, { name, nth, raw, input, context, title: feed.title }) };
  }
  if (feed.cut) yield { kind: "trouble", trouble: cutOff(input.name) };
  if (nth === 0) yield { kind: "trouble", trouble: noEntries(input.name) };
}
