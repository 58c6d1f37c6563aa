/** How two rows of words lie to each other: which words of the one stand in the other, in order. */
export interface Alignment {
  /** Pairs of positions with the same word, rising in both. */
  readonly pairs: readonly (readonly [number, number])[];
}

const SAME = 3;
const OTHER = -2;
const GAP = -1;

/**
 * The best local alignment of two rows (Smith and Waterman 1981): a shared word counts 3, another word -2, a word more
 * or less -1. Costs the product of the lengths; sentences hold at most 400 words.
 */
export function aligned(a: Int32Array, b: Int32Array): Alignment {
  const width = b.length + 1;
  const scores = new Int32Array((a.length + 1) * width);
  let best = 0;
  let end = 0;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const at = i * width + j;
      const step = scores[at - width - 1]! + (a[i - 1] === b[j - 1] ? SAME : OTHER);
      const score = Math.max(0, step, scores[at - width]! + GAP, scores[at - 1]! + GAP);
      scores[at] = score;
      if (score > best) {
        best = score;
        end = at;
      }
    }
  }
  return { pairs: walkedBack(a, b, scores, end) };
}

function walkedBack(a: Int32Array, b: Int32Array, scores: Int32Array, end: number): [number, number][] {
  const width = b.length + 1;
  const pairs: [number, number][] = [];
  for (let at = end; scores[at]! > 0; ) {
    const i = Math.floor(at / width);
    const j = at % width;
    const same = a[i - 1] === b[j - 1];
    if (scores[at] === scores[at - width - 1]! + (same ? SAME : OTHER)) {
      if (same) pairs.push([i - 1, j - 1]);
      at -= width + 1;
    } else at -= scores[at] === scores[at - width]! + GAP ? width : 1;
  }
  return pairs.reverse();
}
