import type { JsonFeed } from "feedsmith";
import { type Parts, text } from "./feed-forms.ts";

/** JSON Feed 1.0 and 1.1. */
export function ofJson(feed: JsonFeed.Feed<string>): Parts {
  const items = (feed.items ?? []) as readonly JsonFeed.Item<string>[];
  return {
    title: text(feed.title),
    home: feed.home_page_url ?? null,
    ttl: null,
    next: feed.next_url,
    written: items.map((item) => ({
      id: text(item.id),
      url: item.url ?? item.external_url,
      title: item.title,
      content: item.content_html ?? item.content_text,
      summary: item.summary,
      author: item.authors?.[0]?.name ?? feed.authors?.[0]?.name,
      dates: [
        ["date_published", item.date_published, false],
        ["date_modified", item.date_modified, true],
      ],
    })),
  };
}
