import { custodyAt } from "../container-of.ts";
import type { Context, Input } from "../input.ts";
import type { Item } from "../item.ts";
import { keyOfAddress } from "../key.ts";
import { languageOf } from "../language.ts";
import { datesBeside, outletBeside } from "./beside.ts";
import type { FeedEntry } from "./feed-entry.ts";
import { summaryOnly } from "./feed-trouble.ts";
import { keyOfFile } from "./key-of-file.ts";

/** Where an entry stands: in what feed, and as which of its entries (1 is the first). */
interface Place {
  readonly name: string;
  readonly nth: number;
  readonly raw: Uint8Array;
  readonly input: Input;
  readonly context: Context;
  readonly title: string | null;
}

/** The item of an entry. */
export function feedItem(entry: FeedEntry, { name, nth, raw, input, context, title }: Place): Item {
  const outlet = outletBeside(input, context, title);
  const custody = custodyAt(input.custody, `item ${nth}`);
  const { dates, warnings } = datesBeside(input, context, entry.dates, [], nth);
  const byId = entry.id === null ? null : `id:${outlet ?? input.name}/${entry.id}`;
  return {
    name,
    key: (entry.url === null ? null : keyOfAddress(entry.url)) ?? byId ?? keyOfFile(null, custody),
    format: "feed",
    raw,
    custody,
    id: entry.id,
    title: entry.title,
    body: entry.text,
    outlet,
    author: entry.author,
    url: entry.url,
    dates,
    language: languageOf(`${entry.title ?? ""}\n${entry.text}`),
    warnings: entry.summaryOnly || entry.text === "" ? [summaryOnly(input.name, nth), ...warnings] : warnings,
  };
}
