import { type Sentence, sentencesOf } from "../../text/sentences.ts";
import type { Register } from "../register.ts";
import type { Report } from "../report.ts";
import { CREDIT_LINE, isAtEnd, isCreditLine, isDateline, type Named } from "./credit-place.ts";

/** How many lines from the top may hold a dateline: a headline, what stands over and under it, the first paragraph. */
const TOP_LINES = 4;

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
