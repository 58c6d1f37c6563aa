import { sentencesOf } from "../../text/sentences.ts";
import type { Span } from "../../text/span.ts";
import type { Report } from "../report.ts";

/** A sentence of a report, as it is compared. */
export interface Passage extends Span {
  readonly report: string;
  /** 0, 1, 2 … in the report. */
  readonly sentence: number;
}

/** A passage with the numbers of its folded words. */
export interface WordedPassage extends Passage {
  readonly words: Int32Array;
}

/** Numbers for folded words, and for each a hash that does not hang on the order in which words came. */
export interface WordNumbers {
  numberOf(folded: string): number;
  hashOf(number: number): number;
}

/** An empty table of words. */
export function wordNumbers(): WordNumbers {
  const numbers = new Map<string, number>();
  const hashes: number[] = [];
  return {
    numberOf(folded) {
      let number = numbers.get(folded);
      if (number === undefined) {
        number = hashes.length;
        numbers.set(folded, number);
        hashes.push(fowler(folded));
      }
      return number;
    },
    hashOf: (number) => hashes[number]!,
  };
}

/** The sentences of a report with their words. */
export function passagesOf(report: Report, numbers: WordNumbers): readonly WordedPassage[] {
  return sentencesOf(report.text).map(({ start, end, index, tokens }) => ({
    report: report.id,
    sentence: index,
    start,
    end,
    words: Int32Array.from(tokens, ({ folded }) => numbers.numberOf(folded)),
  }));
}

/** The hash FNV-1a of 32 bits, by Fowler, Noll and Vo. */
function fowler(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
