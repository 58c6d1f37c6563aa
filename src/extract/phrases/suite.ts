import { sentencesOf } from "../../text/sentences.ts";
import { type Calendar, type TimePhrase, timesIn } from "./dates.ts";
import { civilOf, dayOf, isoOf, parseIso } from "./dates-days.ts";
import { type NumberWords, numbersIn } from "./numbers.ts";

/** One line of suites/numbers.jsonl. */
export interface NumberCase {
  readonly suite: string;
  readonly input: string;
  readonly expected: readonly { readonly text: string; readonly value: number }[];
}

/** A number found in a suite's input: UTF-16 offsets and the value. */
export interface FoundNumber {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

/** The exact numbers of a text in order, ordinals and vague words left out; a range gives its two ends. */
export function exactNumbers(text: string, words: NumberWords): FoundNumber[] {
  const found: FoundNumber[] = [];
  for (const sentence of sentencesOf(text)) {
    for (const phrase of numbersIn(sentence.tokens, words, sentence.after)) {
      if (phrase.ordinal) continue;
      const start = sentence.tokens[phrase.core.from]!.start;
      const end = sentence.tokens[phrase.core.to - 1]!.end;
      if (phrase.value !== null) found.push({ start, end, value: phrase.value });
      else if (phrase.min !== null && phrase.max !== null && !phrase.approx) {
        found.push({ start, end, value: phrase.min }, { start, end, value: phrase.max });
      }
    }
  }
  return found;
}

const close = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));

/** True where the numbers found are exactly the expected ones, in order: same value, span overlapping `text`. */
export function scoreNumberCase(test: NumberCase, words: NumberWords): boolean {
  const found = exactNumbers(test.input, words);
  if (found.length !== test.expected.length) return false;
  let from = 0;
  return found.every((number, i) => {
    const wanted = test.expected[i]!;
    const start = test.input.indexOf(wanted.text, from);
    if (start < 0) return false;
    from = start + wanted.text.length;
    return close(number.value, wanted.value) && number.start < from && number.end > start;
  });
}

/** One line of suites/dates.jsonl; `end` and `end_exclusive` as the suite gives them. */
export interface DateCase {
  readonly suite: string;
  readonly reference: string;
  readonly input: string;
  readonly expected: readonly {
    readonly text: string;
    readonly start: string;
    readonly end?: string;
    readonly end_exclusive?: string;
    readonly grain?: string;
  }[];
}

export interface DateScore {
  /** Right in the suite's own convention: Recognizers-Text leaves the last day or year named out of a range. */
  readonly right: boolean;
  /** Right as news and claims read it, the last day or year named included. */
  readonly rightInclusive: boolean;
  /** `future`: a Duckling case that wants the future where news reads the nearest past; counted apart. */
  readonly convention: "news" | "future";
}

/** True where the expression found over `text` has the same start and the same end, in either convention. */
export function scoreDateCase(test: DateCase, words: NumberWords, calendar: Calendar): DateScore {
  const wanted = test.expected[0];
  if (wanted === undefined) return { right: false, rightInclusive: false, convention: "news" };
  const start = test.input.indexOf(wanted.text);
  const end = start + wanted.text.length;
  const wantedEnd = endOf(test, wanted);
  let right = false;
  let rightInclusive = false;
  let readPast = false;
  for (const sentence of sentencesOf(test.input)) {
    const { tokens } = sentence;
    const numbers = numbersIn(tokens, words, sentence.after);
    for (const time of timesIn(tokens, test.reference, calendar, numbers).times) {
      if (tokens[time.from]!.start >= end || tokens[time.to - 1]!.end <= start) continue;
      if (time.start === wanted.start && time.end === wantedEnd) rightInclusive = true;
      if (time.start === wanted.start && suiteEnd(test, time) === wantedEnd) right = true;
      if (time.start <= test.reference) readPast = true;
    }
  }
  const future = isDuckling(test) && wanted.start > test.reference && !right && readPast;
  return { right, rightInclusive, convention: future ? "future" : "news" };
}

const isDuckling = (test: DateCase): boolean => test.suite.startsWith("duckling");

const dayBefore = (iso: string): string => isoOf((parseIso(iso) ?? 0) - 1);

/** The last day of what was found, as the case's suite counts: half-open for the ranges of Recognizers-Text. */
function suiteEnd(test: DateCase, time: TimePhrase): string {
  const halfOpen = test.suite.startsWith("msrt") && time.lastStart !== null;
  return halfOpen ? dayBefore(time.lastStart) : time.end;
}

/** The last day that a case wants. Duckling's `end` is the day behind; without one it means its `grain`. */
function endOf(test: DateCase, wanted: DateCase["expected"][number]): string {
  if (wanted.end_exclusive !== undefined) return dayBefore(wanted.end_exclusive);
  if (wanted.end !== undefined) return isDuckling(test) ? dayBefore(wanted.end) : wanted.end;
  const first = parseIso(wanted.start) ?? 0;
  const { year, month } = civilOf(first);
  if (wanted.grain === "week") return isoOf(first + 6);
  if (wanted.grain === "month") return isoOf(dayOf(year, month + 1, 1) - 1);
  if (wanted.grain === "year") return isoOf(dayOf(year, 12, 31));
  return wanted.start;
}
