import type { Tag } from "../../lexicon/entry.ts";
import type { Sentence } from "../../text/sentences.ts";
import { Mark } from "../../text/token.ts";
import type { Register } from "../register.ts";

/** Within how many words of a line a dateline ends: «من فلان وفلان، القاهرة – (أ ف ب)». */
const DATELINE = 10;
/** The longest line that is nothing but a credit, in words: «المصدر: وكالة الأناضول للأنباء». */
export const CREDIT_LINE = 8;

const { openBracket, closeBracket, dash, slash, bar, newline, colon, comma, stop, other, openQuote } = Mark;
const BEFORE = openBracket | dash | slash | bar | newline | colon | comma | other | openQuote;
const BEHIND = closeBracket | dash | slash | bar | newline | colon;
const SET_OFF = openBracket | dash | slash | bar | stop | newline | other;

/** Words that may name an agency: tokens `from` to `to`, half open. */
export interface Named {
  readonly agency: string;
  readonly from: number;
  readonly to: number;
}

/** A whole line with nothing in it but agencies, outlets, places and the word «المصدر». */
export function isCreditLine(sentence: Sentence, agencies: readonly Named[], { reader }: Register): boolean {
  const { tokens, opensParagraph, after } = sentence;
  if (!opensParagraph || !(after & newline) || tokens.length > CREDIT_LINE) return false;
  const explained = new Set<number>();
  const explain = ({ from, to }: { readonly from: number; readonly to: number }): void => {
    for (let i = from; i < to; i++) explained.add(i);
  };
  agencies.forEach(explain);
  for (const reading of reader.read(tokens)) {
    const { tag, id } = reading.entry;
    if (tag === "outlet" || tag === "place" || id === SOURCE || id === QUOTING) explain(reading);
  }
  return tokens.every(({ kind }, i) => explained.has(i) || kind === "number");
}
/** «المصدر» (lexicon/posts.tsv) and «نقلا عن» (lexicon/reporting.tsv). */
const SOURCE = "source";
const QUOTING = "quoting-naqlan-an";

/** «القاهرة (رويترز) -»: near the beginning, set off on both sides or by the beginning itself, nothing told before. */
export function isDateline({ tokens, after }: Sentence, { from, to }: Named, { reader }: Register): boolean {
  if (from >= DATELINE) return false;
  const behind = to < tokens.length ? tokens[to]!.before : after;
  if (from === 0) {
    // A colon behind a bare name gives the floor to the agency: it speaks, and is no credit.
    if (behind & colon && !(behind & (closeBracket | dash))) return false;
    return (behind & (BEHIND | stop)) !== 0;
  }
  if (!(behind & BEHIND) || !(tokens[from]!.before & BEFORE)) return false;
  return reader.read(tokens.slice(0, from)).every(({ entry }) => !TELLING.has(entry.tag));
}
const TELLING = new Set<Tag>(["reporting", "trigger"]);

/** «… (أ ف ب)» at the end of a text: nothing but agencies behind it, and set off before. */
export function isAtEnd({ tokens }: Sentence, { from }: Named, agencies: readonly Named[]): boolean {
  const first = agencies.findIndex((named) => (tokens[named.from]!.before & SET_OFF) !== 0);
  if (first < 0 || from < agencies[first]!.from) return false;
  let at = agencies[first]!.from;
  for (const named of agencies.slice(first)) {
    if (named.from !== at) return false;
    at = named.to;
  }
  return at === tokens.length;
}
