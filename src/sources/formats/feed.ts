import { tooLongToHold } from "../bytes.ts";
import { custodyAt } from "../container-of.ts";
import type { Context, Input } from "../input.ts";
import type { Item, Sourced } from "../item.ts";
import { keyOfAddress } from "../key.ts";
import { languageOf } from "../language.ts";
import { type SourceTrouble, sourceTrouble } from "../source-trouble.ts";
import { readFeedEntries } from "./feed-entries.ts";
import type { FeedEntry } from "./feed-entry.ts";
import { datesOf, outletOf } from "./known.ts";

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
    yield { kind: "item", item: itemOf(entry, { name, nth, raw, input, context, title: feed.title }) };
  }
  if (feed.cut) yield { kind: "trouble", trouble: cutOff(input.name) };
  if (nth === 0) yield { kind: "trouble", trouble: noEntries(input.name) };
}

interface Place {
  readonly name: string;
  readonly nth: number;
  readonly raw: Uint8Array;
  readonly input: Input;
  readonly context: Context;
  readonly title: string | null;
}

function itemOf(entry: FeedEntry, { name, nth, raw, input, context, title }: Place): Item {
  const outlet = outletOf(input, context, title);
  const custody = custodyAt(input.custody, `item ${nth}`);
  const byId = entry.id === null ? null : `id:${outlet ?? input.name}/${entry.id}`;
  return {
    name,
    key:
      (entry.url === null ? null : keyOfAddress(entry.url)) ??
      byId ??
      `file:${custody.source}#${custody.position}`,
    format: "feed",
    raw,
    custody,
    id: entry.id,
    title: entry.title,
    body: entry.text,
    outlet,
    author: entry.author,
    url: entry.url,
    dates: datesOf(input, context, entry.dates),
    language: languageOf(`${entry.title ?? ""}\n${entry.text}`),
    warnings: entry.summaryOnly || entry.text === "" ? [summaryOnly(input.name, nth)] : [],
  };
}

function summaryOnly(file: string, nth: number): SourceTrouble {
  const says = `item ${nth} of the feed holds only a summary of the report: fetch the page behind it for the whole text`;
  const saysArabic = `لا يحمل المدخل ${nth} من الخلاصة سوى ملخص الخبر: اجلب صفحته للحصول على النص كاملاً`;
  return sourceTrouble("summary-only", file, nth, says, saysArabic, true);
}

function emptyEntry(file: string, nth: number): SourceTrouble {
  const says = `item ${nth} of the feed has neither a title nor a text: it was left out`;
  return sourceTrouble("empty", file, nth, says, `لا عنوان ولا نص في المدخل ${nth} من الخلاصة: تُرك`);
}

function noEntries(file: string): SourceTrouble {
  const says = "there is no entry in this feed: nothing was read";
  return sourceTrouble("empty", file, 0, says, "لا مدخل في هذه الخلاصة: لم يُقرأ منها شيء");
}

function cutOff(file: string): SourceTrouble {
  return sourceTrouble(
    "damaged",
    file,
    0,
    "this feed is cut off or damaged: the entries before that were read; fetch it again for the others",
    "هذه الخلاصة مبتورة أو تالفة: قُرئت المدخلات التي قبل ذلك؛ اجلبها من جديد للحصول على الباقي",
  );
}
