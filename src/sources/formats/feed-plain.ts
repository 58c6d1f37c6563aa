import { looksLikeHtml } from "./html/looks-like-html.ts";
import { htmlToText } from "./html/to-text.ts";

/** The line that the commonest blog software puts at the end of every entry. */
const APPEARED_FIRST = /^(?:The post .* appeared first on |ظهرت المقالة .* أولاً? على )/u;

/** A text without the line that blog software puts at its end. */
export function withoutLastLine(text: string): string {
  const at = text.lastIndexOf("\n") + 1;
  return APPEARED_FIRST.test(text.slice(at)) ? text.slice(0, at).trimEnd() : text;
}

/** Text or HTML as plain text, paragraphs as lines. */
export function plain(text: string | undefined): string {
  if (text === undefined) return "";
  if (looksLikeHtml(text)) return htmlToText(text);
  return text
    .replace(/[ \t\u00a0]+/g, " ")
    .replace(/ ?\r?\n[ \n\r]*/g, "\n")
    .trim();
}
