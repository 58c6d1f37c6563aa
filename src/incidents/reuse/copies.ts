import type { Passage, WordedPassage } from "./passage.ts";
import type { Copy, SentenceMatch } from "./reuse.ts";

/** Which reports repeat which, from the sentences that do. */
export function copiesOf(
  matches: readonly SentenceMatch[],
  passages: ReadonlyMap<string, readonly WordedPassage[]>,
): readonly Copy[] {
  const shared = new Map<string, Map<string, SentenceMatch[]>>();
  for (const match of matches) {
    const of = shared.get(match.to.report) ?? new Map<string, SentenceMatch[]>();
    shared.set(match.to.report, of);
    of.set(match.from.report, [...(of.get(match.from.report) ?? []), match]);
  }
  const copies: Copy[] = [];
  for (const [report, of] of shared) {
    const own = passages.get(report)!;
    const all = own.reduce((sum, { words }) => sum + words.length, 0);
    const found = [...of].map(([earlier, taken]): Copy => {
      const words = taken.reduce((sum, { to, share }) => sum + share * own[to.sentence]!.words.length, 0);
      const used = new Set(taken.map(({ from }) => from.sentence));
      const leftOut = passages.get(earlier)!.filter(({ sentence }) => !used.has(sentence));
      return { report, of: earlier, share: words / all, leftOut: leftOut.map(plain) };
    });
    copies.push(...found.sort((a, b) => b.share - a.share || (a.of < b.of ? -1 : 1)));
  }
  return copies;
}

const plain = ({ report, sentence, start, end }: Passage): Passage => ({ report, sentence, start, end });
