import { contradictionsOf } from "./contradictions/contradictions.ts";
import { figuresOf } from "./figures/figures.ts";
import { type Told, toldIn } from "./figures/told.ts";
import { totalsOf } from "./figures/totals.ts";
import { type Graded, gradeOf } from "./grade.ts";
import type { Contradiction, Figure, FigureRule, Incident, Origin, Total } from "./incident.ts";
import { linkIncidents } from "./link-incidents.ts";
import type { Decisions } from "./linking/decisions.ts";
import type { LinkModel } from "./linking/model.ts";
import { oneSideOnly } from "./one-side.ts";
import { originsOf } from "./origins/origins.ts";
import type { Register } from "./register.ts";
import type { Report } from "./report.ts";
import type { Reuse } from "./reuse/reuse.ts";
import { textReuse } from "./reuse/text-reuse.ts";

/** What analysing needs from outside. */
export interface AnalysisTools {
  readonly model: LinkModel;
  readonly register: Register;
}

/** An incident with all that its claims come to. */
export interface AnalysedIncident {
  readonly incident: Incident;
  /** Its claims with their ways, in the order of reading. */
  readonly told: readonly Told[];
  readonly figures: readonly Figure[];
  /** Totals that a report breaks down, with whether the parts add up. */
  readonly totals: readonly Total[];
  readonly contradictions: readonly Contradiction[];
  readonly grade: Graded;
  /** The party whose side alone tells of it; null where others do too. */
  readonly toldBy: string | null;
}

/** Everything that many reports come to together. */
export interface Analysis {
  readonly incidents: readonly AnalysedIncident[];
  /** Origins by «report#claim». */
  readonly origins: ReadonlyMap<string, readonly Origin[]>;
  readonly reuse: Reuse;
}

/** Puts claims of many reports together: copies, origins, incidents, figures, contradictions, grades. The order of the reports does not matter. */
export function analyse(
  reports: readonly Report[],
  tools: AnalysisTools,
  decisions?: Decisions,
  rule: FigureRule = "default",
): Analysis {
  const { model, register } = tools;
  const reuse = textReuse(reports, register);
  const origins = originsOf(reports, reuse, register);
  const byId = new Map(reports.map((report) => [report.id, report]));
  const places = { path: (id: string) => register.placePath(id) };
  const incidents = linkIncidents(reports, { model, places }, decisions).map((incident) => {
    const told = toldIn(incident.claims, byId, origins);
    const contradictions = contradictionsOf(told, register);
    return {
      incident,
      told,
      figures: figuresOf(told, register, rule),
      totals: totalsOf(told),
      contradictions,
      grade: gradeOf(told, contradictions, register),
      toldBy: oneSideOnly(told, register),
    };
  });
  return { incidents, origins, reuse };
}
