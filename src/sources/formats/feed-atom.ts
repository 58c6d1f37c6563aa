import type { AtomFeed } from "feedsmith";
import { type Parts, text } from "./feed-forms.ts";

/** Atom 0.3 and 1.0. */
export function ofAtom(feed: AtomFeed.Feed<string>): Parts {
  const link = (links: readonly AtomFeed.Link<string>[] | undefined, rel: string): string | undefined =>
    text(links?.find((one) => (one.rel ?? "alternate") === rel)?.href);
  return {
    title: textOfAtom(feed.title),
    home: link(feed.links, "alternate") ?? null,
    ttl: null,
    next: link(feed.links, "next"),
    written: (feed.entries ?? []).map((entry) => ({
      id: text(entry.id),
      url: link(entry.links, "alternate"),
      title: textOfAtom(entry.title),
      content: entry.content?.value,
      summary: entry.summary?.value,
      author: text(entry.authors?.[0]?.name ?? feed.authors?.[0]?.name),
      dates: [
        ["published", entry.published, false],
        ["dc:date", entry.dc?.dates?.[0], false],
        ["updated", text(entry.updated), true],
      ],
    })),
  };
}

function textOfAtom(value: unknown): string | undefined {
  return text((value as AtomFeed.Text | undefined)?.value);
}
