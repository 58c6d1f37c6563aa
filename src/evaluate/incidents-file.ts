import type { Incident } from "../incidents/incident.ts";
import { type Report, refOf } from "../incidents/report.ts";

/** A figure as `score-incidents.mjs` reads it. */
export interface ScoredFigure {
  readonly measure: string;
  readonly victims: string;
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly independent: number;
  readonly contradiction: boolean;
}

/** Incidents in the form that `score-incidents.mjs` reads. */
export interface IncidentsFile {
  readonly incidents: readonly {
    readonly id: string;
    readonly claims: readonly {
      readonly doc: string;
      readonly kind: string;
      readonly trigger: { readonly start: number; readonly end: number };
    }[];
    readonly figures: readonly ScoredFigure[];
  }[];
}

/**
 * Incidents in the form that `score-incidents.mjs` reads. `reports`: those that were linked; a claim of another report is
 * left out. `figuresOf`: the figures of an incident; none where it is not given.
 */
export function incidentsFile(
  incidents: readonly Incident[],
  reports: readonly Report[],
  figuresOf: (incident: Incident) => readonly ScoredFigure[] = () => [],
): IncidentsFile {
  const claims = new Map(
    reports.flatMap((report) => report.claims.map((claim) => [refOf(report.id, claim.id), claim] as const)),
  );
  return {
    incidents: incidents.map((incident) => ({
      id: incident.id,
      claims: incident.claims.flatMap(({ report, claim }) => {
        const known = claims.get(refOf(report, claim));
        if (!known) return [];
        const { start, end } = known.trigger;
        return [{ doc: report, kind: known.kind, trigger: { start, end } }];
      }),
      figures: figuresOf(incident),
    })),
  };
}
