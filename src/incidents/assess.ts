import { contradictionsOf } from "./contradictions/contradictions.ts";
import { figuresOf } from "./figures/figures.ts";
import type { Told } from "./figures/told.ts";
import { totalsOf } from "./figures/totals.ts";
import { type Graded, gradeOf } from "./grade.ts";
import type { Contradiction, Figure, FigureRule, Total } from "./incident.ts";
import type { Register } from "./register.ts";
import { oneSideOnly } from "./silence.ts";

/** All that is worked out of the claims of one incident. */
export interface Assessment {
  readonly figures: readonly Figure[];
  readonly totals: readonly Total[];
  readonly contradictions: readonly Contradiction[];
  readonly graded: Graded;
  /** The party that alone tells of it, or null. */
  readonly oneSide: string | null;
}

/** Figures, totals, contradictions and grade of one incident, from its claims with their origins (`toldIn`). */
export function assess(told: readonly Told[], register: Register, rule: FigureRule = "default"): Assessment {
  const contradictions = contradictionsOf(told, register);
  return {
    figures: figuresOf(told, register, rule),
    totals: totalsOf(told),
    contradictions,
    graded: gradeOf(told, contradictions, register),
    oneSide: oneSideOnly(told, register),
  };
}
