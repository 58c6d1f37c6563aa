import type { AnalysedIncident } from "../incidents/analyse.ts";

/** Incidents as JSON in the form of the gold files: ids, claims by document, kind and trigger, figures. */
export function incidentsJson(incidents: readonly AnalysedIncident[]): string {
  const rows = incidents.map(({ incident, told, figures }) => ({
    id: incident.id,
    kind: incident.kind,
    place: incident.place,
    first_day: incident.firstDay,
    last_day: incident.lastDay,
    claims: told.map(({ report, claim }) => ({
      doc: report.id,
      claim: claim.id,
      kind: claim.kind,
      trigger: { start: claim.trigger.start, end: claim.trigger.end },
    })),
    figures: figures.map(({ measure, victims, low, best, high, independent, contradiction, running }) => ({
      measure,
      victims,
      low,
      best,
      high,
      independent,
      contradiction,
      running,
    })),
  }));
  return `${JSON.stringify({ incidents: rows }, null, 1)}\n`;
}
