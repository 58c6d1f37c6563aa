import { Heap } from "./heap.ts";

/** Two numbered things with how much speaks for (above 0) or against (below 0) putting them together. */
export interface Edge {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}

/** Two numbered things. */
export type Pair = readonly [number, number];

/** What a person has decided about things: pairs that belong together, and pairs that must stay apart. */
export interface Bounds {
  readonly together: readonly Pair[];
  readonly apart: readonly Pair[];
}

const FREE: Bounds = { together: [], apart: [] };
/** Sums that differ by less than this are taken for nothing. */
const LEAST = 1e-9;

/**
 * Puts things together so that what speaks for it outweighs what speaks against: greedy additive edge contraction
 * (Keuper et al., ICCV 2015), a heuristic for correlation clustering. The two groups with the greatest sum between them
 * are joined until no sum is above 0; so one bridge between two groups must outweigh all that parts them. `apart` is
 * never broken; `together` is kept where `apart` allows it. Gives for each thing the number of its group: that of its
 * first member. The work is E log² E in the number of edges, in one great component too.
 */
export function clustered(count: number, edges: readonly Edge[], bounds: Bounds = FREE): readonly number[] {
  const into = Array.from({ length: count }, (_, i) => i);
  const first = Array.from({ length: count }, (_, i) => i);
  const sums: Map<number, number>[] = Array.from({ length: count }, () => new Map());
  const add = (a: number, b: number, weight: number): void => {
    sums[a]!.set(b, (sums[a]!.get(b) ?? 0) + weight);
    sums[b]!.set(a, (sums[b]!.get(a) ?? 0) + weight);
  };
  for (const { a, b, weight } of edges) if (a !== b) add(a, b, weight);
  for (const [a, b] of bounds.apart) if (a !== b) add(a, b, Number.NEGATIVE_INFINITY);
  const root = (i: number): number => {
    let at = i;
    while (into[at] !== at) at = into[at]!;
    return at;
  };
  const queue = new Heap();
  const offer = (a: number, b: number, sum: number): void => {
    if (sum <= LEAST) return;
    const [x, y] = first[a]! < first[b]! ? [a, b] : [b, a];
    queue.push({ weight: sum, low: first[x]!, high: first[y]!, a: x, b: y });
  };
  const join = (a: number, b: number): void => {
    // The one with fewer neighbours moves over, so that a great group is not walked again for each small one.
    const [keep, lose] = sums[a]!.size >= sums[b]!.size ? [a, b] : [b, a];
    into[lose] = keep;
    const renamed = first[lose]! < first[keep]!;
    first[keep] = Math.min(first[keep]!, first[lose]!);
    for (const [other, weight] of sums[lose]!) {
      sums[other]!.delete(lose);
      if (other === keep) continue;
      const sum = (sums[keep]!.get(other) ?? 0) + weight;
      sums[keep]!.set(other, sum);
      sums[other]!.set(keep, sum);
      if (!renamed) offer(keep, other, sum);
    }
    sums[lose]!.clear();
    if (renamed) for (const [other, sum] of sums[keep]!) offer(keep, other, sum);
  };
  for (const [a, b] of bounds.together) {
    const [x, y] = [root(a), root(b)];
    if (x !== y && sums[x]!.get(y) !== Number.NEGATIVE_INFINITY) join(x, y);
  }
  for (const [a, near] of sums.entries()) for (const [b, sum] of near) if (a < b) offer(a, b, sum);
  for (let top = queue.pop(); top; top = queue.pop()) {
    const { a, b, weight, low, high } = top;
    const stale = into[a] !== a || into[b] !== b || sums[a]!.get(b) !== weight;
    if (!stale && Math.min(first[a]!, first[b]!) === low && Math.max(first[a]!, first[b]!) === high)
      join(a, b);
  }
  return into.map((_, i) => first[root(i)]!);
}
