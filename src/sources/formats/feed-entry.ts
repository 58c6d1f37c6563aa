import type { DateCandidate } from "../dates/candidate.ts";
import { feedDate } from "./feed-date.ts";
import { htmlToText, looksLikeHtml } from "./html/to-text.ts";

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

/** An entry as it is written in whatever kind of feed; text may be HTML. */
export interface Written {
  readonly id: string | undefined;
  readonly url: string | null | undefined;
  readonly title: string | undefined;
  readonly content: string | undefined;
  readonly summary: string | undefined;
  readonly author: string | undefined;
  readonly dates: readonly (readonly [where: string, written: string | undefined, changed: boolean])[];
}

/** A description shorter than this, in letters, is taken for a summary: the shortest news of agencies are longer. */
const SUMMARY = 400;
/** What stands at the end of a text that goes on elsewhere. */
const GOES_ON =
  /(?:…|\.{3}|\[(?:…|\.{3}|&hellip;)\]|(?:اقرأ|إقرأ|اقرا|قراءة|تابع|لقراءة|للمزيد)[^\n.]{0,30}|المزيد|read more|continue reading[^\n.]{0,80})[\s«»"”\])←>»]*$/iu;
/** The line that the commonest blog software puts at the end of every entry. */
const APPEARED_FIRST = /^(?:The post .* appeared first on |ظهرت المقالة .* أولاً? على )/u;
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

function withoutLastLine(text: string): string {
  const at = text.lastIndexOf("\n") + 1;
  return APPEARED_FIRST.test(text.slice(at)) ? text.slice(0, at).trimEnd() : text;
}

function plain(text: string | undefined): string {
  if (text === undefined) return "";
  if (looksLikeHtml(text)) return htmlToText(text);
  return text
    .replace(/[ \t\u00a0]+/g, " ")
    .replace(/ ?\r?\n[ \n\r]*/g, "\n")
    .trim();
}
