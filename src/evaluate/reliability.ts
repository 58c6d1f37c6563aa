import { match } from "./match.ts";
import type { Judged } from "./score.ts";

/** Claims of one stretch of confidence: how many were found, and how many of them gold has. */
export interface Reliability {
  /** The lower end of the stretch, 0 to 0.9; each is a tenth wide. */
  readonly from: number;
  readonly found: number;
  readonly right: number;
}

/** How often claims of each tenth of confidence are right; those that gold takes for optional are left out. */
export function reliability(judged: readonly Judged[]): Reliability[] {
  const found = new Array<number>(10).fill(0);
  const right = new Array<number>(10).fill(0);
  for (const { document, found: records } of judged) {
    const { pairs, extra } = match(document, records ?? []);
    const hits = pairs.flatMap(([, record]) => (record ? [record] : []));
    for (const [list, isRight] of [
      [hits, 1],
      [extra, 0],
    ] as const)
      for (const { confidence } of list) {
        const tenth = Math.min(9, Math.floor((confidence ?? 1) * 10));
        found[tenth]!++;
        right[tenth]! += isRight;
      }
  }
  return found.flatMap((number, tenth) =>
    number > 0 ? [{ from: tenth / 10, found: number, right: right[tenth]! }] : [],
  );
}
