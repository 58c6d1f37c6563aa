/** An affine map as PDF writes it: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const SAME: Matrix = [1, 0, 0, 1, 0, 0];

/** The map that does `inner` first and `outer` then. */
export function times(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  return [
    a * inner[0] + c * inner[1],
    b * inner[0] + d * inner[1],
    a * inner[2] + c * inner[3],
    b * inner[2] + d * inner[3],
    a * inner[4] + c * inner[5] + e,
    b * inner[4] + d * inner[5] + f,
  ];
}

/** A map from six numbers in whatever kind of list they come; the map that changes nothing where they are none. */
export function matrixOf(list: unknown): Matrix {
  const numbers = [0, 1, 2, 3, 4, 5].map((at) => Number((list as Record<number, unknown> | null)?.[at]));
  return numbers.every(Number.isFinite) ? (numbers as unknown as Matrix) : SAME;
}
