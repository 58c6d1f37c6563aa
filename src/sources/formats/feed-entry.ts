import type { DateCandidate } from "../dates/candidate.ts";
import { feedDate } from "./feed-date.ts";
import { plain, withoutLastLine } from "./feed-plain.ts";
import type { Written } from "./feed-written.ts";

/** An entry of a feed in plain text. */
export interface FeedEntry {
  readonly id: string | null;
  readonly url: string | null;
  readonly title: string | null;
  /** Paragraphs are lines; "" where the entry has a title alone. */
  readonly text: string;
  /** True where the text is only the beginning or a summary of the report. */
  readonly summaryOnly: boolean;
  readonly author: string | null;
  readonly dates: readonly DateCandidate[];
}

/** A description shorter than this, in letters, is taken for a summary: the shortest news of agencies are longer. */
const SUMMARY = 400;
/** What stands at the end of a text that goes on elsewhere. */
const GOES_ON =
  /(?:…|\.{3}|\[(?:…|\.{3}|&hellip;)\]|(?:اقرأ|إقرأ|اقرا|قراءة|تابع|لقراءة|للمزيد)[^\n.]{0,30}|المزيد|read more|continue reading[^\n.]{0,80})[\s«»"”\])←>»]*$/iu;

/** The letters at the end of a text in which it can say that it goes on. */
const ENDING = 200;

/** Makes an entry's pieces plain text and its dates candidates. */
export function entryOf(written: Written): FeedEntry {
  const content = plain(written.content);
  const summary = plain(written.summary);
  const full = content !== "" && content.length >= summary.length;
  const text = withoutLastLine(full ? content : summary);
  return {
    id: written.id?.trim() || null,
    url: written.url ?? null,
    title: plain(written.title).replaceAll("\n", " ") || null,
    text,
    summaryOnly: text !== "" && (GOES_ON.test(text.slice(-ENDING)) || (!full && text.length < SUMMARY)),
    author: plain(written.author).replaceAll("\n", " ") || null,
    dates: written.dates.flatMap(([where, date, changed]) => {
      const read = date === undefined ? null : feedDate(date);
      return read === null || date === undefined
        ? []
        : [{ written: date, ...read, origin: "feed" as const, where, changed }];
    }),
  };
}
