import type { Tag } from "../../lexicon/entry.ts";
import { type Sentence, sentencesOf } from "../../text/sentences.ts";
import { Mark } from "../../text/token.ts";
import type { Register } from "../register.ts";
import type { Report } from "../report.ts";

/** How many lines from the top may hold a dateline: a headline, what stands over and under it, the first paragraph. */
const TOP_LINES = 4;
/** Within how many words of a line a dateline ends: «من فلان وفلان، القاهرة – (أ ف ب)». */
const DATELINE = 10;
/** The longest line that is nothing but a credit, in words: «المصدر: وكالة الأناضول للأنباء». */
const CREDIT_LINE = 8;

const { openBracket, closeBracket, dash, slash, bar, newline, colon, comma, stop, other, openQuote } = Mark;
const BEFORE = openBracket | dash | slash | bar | newline | colon | comma | other | openQuote;
const BEHIND = closeBracket | dash | slash | bar | newline | colon;
const SET_OFF = openBracket | dash | slash | bar | stop | newline | other;

/**
 * The agencies that a report credits, in the order of the text, each once: in a dateline («واشنطن (رويترز) -»), at the
 * end («(أ ف ب)»), or in a line of its own («المصدر: الأناضول», «وكالات»). What a sentence says of an agency («قالت
 * رويترز») is no credit. Known are outlets of lexicon/outlets.tsv of the kind `agency` and the words of credits.tsv.
 */
export function creditOf(report: Pick<Report, "text">, register: Register): readonly string[] {
  const sentences = sentencesOf(report.text);
  const found = new Set<string>();
  let line = -1;
  for (const [i, sentence] of sentences.entries()) {
    if (sentence.opensParagraph) line++;
    const top = line < TOP_LINES && sentence.opensParagraph;
    const last = i === sentences.length - 1;
    if (!top && !last && sentence.tokens.length > CREDIT_LINE) continue;
    const agencies = agenciesIn(sentence, register);
    if (agencies.length === 0) continue;
    const whole = isCreditLine(sentence, agencies, register);
    for (const named of agencies)
      if (
        whole ||
        (top && isDateline(sentence, named, register)) ||
        (last && isAtEnd(sentence, named, agencies))
      )
        found.add(named.agency);
  }
  return [...found];
}

/** Words that may name an agency: tokens `from` to `to`, half open. */
interface Named {
  readonly agency: string;
  readonly from: number;
  readonly to: number;
}

function agenciesIn({ tokens }: Sentence, register: Register): readonly Named[] {
  if (!tokens.some(({ folded }) => register.beginsAgency(folded))) return [];
  const { reader, creditAt } = register;
  const named: Named[] = reader
    .read(tokens)
    .filter(({ entry, prefix }) => entry.tag === "outlet" && entry.kind === "agency" && prefix === "")
    .map(({ entry, from, to }) => ({ agency: entry.id, from, to }));
  for (let from = 0; from < tokens.length; from++) {
    const credit = creditAt(tokens, from);
    if (credit) named.push({ agency: credit.agency, from, to: from + credit.words });
  }
  named.sort((a, b) => a.from - b.from || b.to - a.to);
  let end = 0;
  return named.filter(({ from, to }) => {
    if (from < end) return false;
    end = to;
    return true;
  });
}

/** A whole line with nothing in it but agencies, outlets, places and the word «المصدر». */
function isCreditLine(sentence: Sentence, agencies: readonly Named[], { reader }: Register): boolean {
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
function isDateline({ tokens, after }: Sentence, { from, to }: Named, { reader }: Register): boolean {
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
function isAtEnd({ tokens }: Sentence, { from }: Named, agencies: readonly Named[]): boolean {
  const first = agencies.findIndex((named) => (tokens[named.from]!.before & SET_OFF) !== 0);
  if (first < 0 || from < agencies[first]!.from) return false;
  let at = agencies[first]!.from;
  for (const named of agencies.slice(first)) {
    if (named.from !== at) return false;
    at = named.to;
  }
  return at === tokens.length;
}
