/** Two numbered things with how much speaks for (above 0) or against (below 0) putting them together. */
export interface Edge {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}

/**
 * Puts things together so that what speaks for it outweighs what speaks against: greedy additive edge contraction
 * (Keuper et al., ICCV 2015), a heuristic for correlation clustering. The two groups with the greatest sum between them
 * are joined until no sum is above 0; so one bridge between two groups must outweigh all that parts them. The same
 * edges give the same groups in any order. Gives for each thing the number of its group: that of its first member.
 */
export function clustered(count: number, edges: readonly Edge[]): readonly number[] {
  const sums: Map<number, number>[] = Array.from({ length: count }, () => new Map());
  const ordered = [...edges].sort((x, y) => x.a - y.a || x.b - y.b || x.weight - y.weight);
  for (const { a, b, weight } of ordered) {
    sums[a]!.set(b, (sums[a]!.get(b) ?? 0) + weight);
    sums[b]!.set(a, (sums[b]!.get(a) ?? 0) + weight);
  }
  const into = Array.from({ length: count }, (_, i) => i);
  for (;;) {
    const best = strongest(sums);
    if (!best) break;
    const [keep, lose] = best;
    into[lose] = keep;
    for (const [other, weight] of sums[lose]!) {
      sums[other]!.delete(lose);
      if (other === keep) continue;
      const sum = (sums[keep]!.get(other) ?? 0) + weight;
      sums[keep]!.set(other, sum);
      sums[other]!.set(keep, sum);
    }
    sums[lose]!.clear();
  }
  const root = (i: number): number => (into[i] === i ? i : root(into[i]!));
  return into.map((_, i) => root(i));
}

function strongest(sums: readonly ReadonlyMap<number, number>[]): readonly [number, number] | null {
  let best: readonly [number, number] | null = null;
  let most = 1e-9;
  for (const [a, near] of sums.entries())
    for (const [b, sum] of near) {
      if (a >= b) continue;
      if (sum > most || (sum === most && best !== null && (a < best[0] || (a === best[0] && b < best[1])))) {
        most = sum;
        best = [a, b];
      }
    }
  return best;
}
