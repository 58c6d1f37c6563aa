import { inOrder } from "../order.ts";
import type { Register } from "../register.ts";
import type { Report } from "../report.ts";
import { aligned } from "./align.ts";
import { candidates } from "./candidates.ts";
import { changesBetween, stretchOf } from "./changes.ts";
import { copiesOf } from "./copies.ts";
import { fingerprintsOf } from "./fingerprints.ts";
import { passagesOf, type WordedPassage, wordNumbers } from "./passage.ts";
import type { Reuse, SentenceMatch } from "./reuse.ts";

/** The fewest words that two sentences must share: less is chance or a turn of the trade. */
const FEWEST = 7;
/** How much of the shorter sentence must be shared. */
const SHARE = 0.5;
/** From this share on a sentence is the earlier one again, and later copies are told to be of that one. */
const AGAIN = 0.8;

/** A memory of reports that finds what each new one repeats. */
export interface ReuseMemory {
  /** Adds a report that is later than all before it, and gives what it repeats. Costs what the report is long. */
  add(report: Report): readonly SentenceMatch[];
  /** All that was found. */
  reuse(): Reuse;
}

/**
 * Which sentences and reports repeat earlier ones, who was first, and what each changed. Costs what the text is long:
 * every sentence is compared with at most three earlier ones, and a repeated sentence is remembered once. The order of
 * the reports does not matter.
 */
export function textReuse(reports: readonly Report[], register: Register): Reuse {
  const memory = reuseMemory(register);
  for (const report of inOrder(reports)) memory.add(report);
  return memory.reuse();
}

/** An empty memory of reports. */
export function reuseMemory(register: Register): ReuseMemory {
  const numbers = wordNumbers();
  const earlier = candidates();
  const matches: SentenceMatch[] = [];
  const passages = new Map<string, readonly WordedPassage[]>();
  const reports = new Map<string, Report>();
  return {
    add(report) {
      const own = passagesOf(report, numbers);
      passages.set(report.id, own);
      reports.set(report.id, report);
      const found: SentenceMatch[] = [];
      for (const passage of own) {
        const prints = fingerprintsOf(passage.words, numbers);
        const match = bestMatch(passage, earlier.likeliest(report.id, prints));
        if (match) found.push(matchOf(match, reports.get(match.from.report)!, report, passage, register));
        if (!match || match.pairs.length < AGAIN * passage.words.length) earlier.add(passage, prints);
      }
      matches.push(...found);
      return found;
    },
    reuse: () => ({ matches: [...matches], copies: copiesOf(matches, passages) }),
  };
}

interface Found {
  readonly from: WordedPassage;
  readonly pairs: readonly (readonly [number, number])[];
}

function bestMatch(passage: WordedPassage, among: readonly WordedPassage[]): Found | null {
  let best: Found | null = null;
  for (const from of among) {
    const { pairs } = aligned(from.words, passage.words);
    const needed = Math.max(FEWEST, SHARE * Math.min(from.words.length, passage.words.length));
    if (pairs.length >= needed && pairs.length > (best?.pairs.length ?? 0)) best = { from, pairs };
  }
  return best;
}

function matchOf(
  { from, pairs }: Found,
  earlier: Report,
  later: Report,
  to: WordedPassage,
  register: Register,
): SentenceMatch {
  const [first, last] = [pairs[0]!, pairs.at(-1)!];
  const [before, after] = [
    stretchOf(earlier, from, first[0], last[0]),
    stretchOf(later, to, first[1], last[1]),
  ];
  return {
    from: plain(from),
    to: plain(to),
    share: pairs.length / to.words.length,
    changes: changesBetween(before, after, register),
  };
}

const plain = ({ report, sentence, start, end }: WordedPassage) => ({ report, sentence, start, end });
