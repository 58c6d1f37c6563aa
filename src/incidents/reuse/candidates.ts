import type { WordedPassage } from "./passage.ts";

/** How many passages are remembered for one fingerprint: what more share is a phrase of the trade, not a copy. */
const POSTED = 24;
/** How many earlier passages are looked at closely for one. */
const CLOSER = 3;

/** Earlier passages by their fingerprints. */
export interface Candidates {
  /** Remembers a passage; it is found from then on. */
  add(passage: WordedPassage, fingerprints: readonly number[]): void;
  /** The earlier passages of other reports that share most fingerprints, the best first, of equals the earliest. */
  likeliest(report: string, fingerprints: readonly number[]): readonly WordedPassage[];
}

/** An empty memory of passages. */
export function candidates(): Candidates {
  const passages: WordedPassage[] = [];
  const posted = new Map<number, number[]>();
  return {
    add(passage, fingerprints) {
      const number = passages.length;
      passages.push(passage);
      for (const print of fingerprints) {
        const list = posted.get(print);
        if (!list) posted.set(print, [number]);
        else if (list.length < POSTED) list.push(number);
      }
    },
    likeliest(report, fingerprints) {
      const shared = new Map<number, number>();
      for (const print of fingerprints)
        for (const number of posted.get(print) ?? [])
          if (passages[number]!.report !== report) shared.set(number, (shared.get(number) ?? 0) + 1);
      return [...shared]
        .sort((a, b) => b[1] - a[1] || a[0] - b[0])
        .slice(0, CLOSER)
        .map(([number]) => passages[number]!);
    },
  };
}
