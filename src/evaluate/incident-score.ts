/** A claim with its gold incident and the one it was put into; `judged`: it counts (else it only stands among the others). */
export interface Placed {
  readonly report: string;
  readonly gold: string;
  readonly found: string;
  readonly judged: boolean;
}

/** Shares, 0 to 1, and what they are of. */
export interface IncidentScore {
  /** B³ (Bagga and Baldwin 1998) over the judged claims. */
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly claims: number;
  /** Pairs of claims of two reports. */
  readonly pairPrecision: number;
  readonly pairRecall: number;
  readonly goldPairs: number;
}

/** Scores a grouping of claims against gold as `score-incidents.mjs` of the shared folder does, over the judged claims. */
export function scoreIncidents(placed: readonly Placed[]): IncidentScore {
  let precision = 0;
  let recall = 0;
  let claims = 0;
  let foundPairs = 0;
  let goldPairs = 0;
  let rightPairs = 0;
  for (const one of placed) {
    if (!one.judged) continue;
    claims++;
    let [found, gold, both] = [0, 0, 0];
    for (const other of placed) {
      const [sameFound, sameGold] = [other.found === one.found, other.gold === one.gold];
      if (sameFound) found++;
      if (sameGold) gold++;
      if (sameFound && sameGold) both++;
      if (other.report === one.report) continue;
      // A pair with a claim that is not judged is met once, any other twice.
      const share = other.judged ? 0.5 : 1;
      if (sameFound) foundPairs += share;
      if (sameGold) goldPairs += share;
      if (sameFound && sameGold) rightPairs += share;
    }
    precision += both / found;
    recall += both / gold;
  }
  const [p, r] = [precision / Math.max(1, claims), recall / Math.max(1, claims)];
  return {
    precision: p,
    recall: r,
    f1: p + r > 0 ? (2 * p * r) / (p + r) : 0,
    claims,
    pairPrecision: foundPairs > 0 ? rightPairs / foundPairs : 0,
    pairRecall: goldPairs > 0 ? rightPairs / goldPairs : 0,
    goldPairs,
  };
}
