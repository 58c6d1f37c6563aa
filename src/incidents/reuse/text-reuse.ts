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

/**
 * Which sentences and reports repeat earlier ones, who was first, and what each changed. Costs what the text is long:
 * every sentence is compared with at most three earlier ones, and a repeated sentence is remembered once. The order of
 * the reports does not matter.
 */
export function textReuse(reports: readonly Report[], register: Register): Reuse {
  const numbers = wordNumbers();
  const earlier = candidates();
  const matches: SentenceMatch[] = [];
  const passages = new Map<string, readonly WordedPassage[]>();
  const byId = new Map(reports.map((report) => [report.id, report]));
  for (const report of inOrder(reports)) {
    const own = passagesOf(report, numbers);
    passages.set(report.id, own);
    const fresh: (() => void)[] = [];
    for (const passage of own) {
      const prints = fingerprintsOf(passage.words, numbers);
      const match = bestMatch(passage, earlier.likeliest(report.id, prints));
      if (match) {
        const [first, last] = [match.pairs[0]!, match.pairs.at(-1)!];
        const from = stretchOf(byId.get(match.from.report)!, match.from, first[0], last[0]);
        const to = stretchOf(report, passage, first[1], last[1]);
        matches.push({
          from: plain(match.from),
          to: plain(passage),
          share: match.pairs.length / passage.words.length,
          changes: changesBetween(from, to, register),
        });
      }
      if (!match || match.pairs.length < AGAIN * passage.words.length)
        fresh.push(() => earlier.add(passage, prints));
    }
    for (const add of fresh) add();
  }
  return { matches, copies: copiesOf(matches, passages) };
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

const plain = ({ report, sentence, start, end }: WordedPassage) => ({ report, sentence, start, end });
