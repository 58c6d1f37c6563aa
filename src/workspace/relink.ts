import { type AnalysedIncident, type Analysis, analyse } from "../incidents/analyse.ts";
import { openRegister } from "../incidents/register.ts";
import { type Report, refOf } from "../incidents/report.ts";
import { openLinkModel } from "../open-engine.ts";
import { type IncidentRows, type Moved, putIncidents } from "../store/incidents.ts";
import { reportsOf } from "./reports.ts";
import type { Workspace } from "./workspace.ts";

/** Puts the claims of a workspace together anew and keeps the incidents; says which of them moved. */
export async function relink(
  workspace: Workspace,
): Promise<{ readonly analysis: Analysis; readonly moved: Moved }> {
  const reports: Report[] = [];
  for await (const report of reportsOf(workspace)) reports.push(report);
  const register = openRegister(workspace.engine().lexicon);
  const analysis = analyse(reports, { model: openLinkModel(), register });
  const moved = await putIncidents(workspace.database, rowsOf(analysis), workspace.now());
  return { analysis, moved };
}

/** The rows in which incidents are kept. */
function rowsOf({ incidents, origins }: Analysis): IncidentRows {
  const carried = new Map<string, { kind: string; claims: number }>();
  for (const list of origins.values())
    for (const { id, kind } of list) {
      const one = carried.get(id);
      if (one) one.claims++;
      else carried.set(id, { kind, claims: 1 });
    }
  return {
    origins: [...carried].map(([id, record]) => ({ id, record: JSON.stringify(record) })),
    incidents: incidents.map(rowOf),
    claims: incidents.flatMap(({ incident }) =>
      incident.claims.map(({ report, claim }) => ({
        incident_id: incident.id,
        claim: refOf(report, claim),
        because: JSON.stringify(
          incident.links.filter(({ to }) => to.report === report && to.claim === claim).slice(0, 3),
        ),
      })),
    ),
    figures: incidents.flatMap(({ incident, figures }) =>
      figures.map((figure) => ({
        incident_id: incident.id,
        measure: figure.measure,
        victims: figure.victims,
        low: figure.low,
        best: figure.best,
        high: figure.high,
        independent: figure.independent,
        contradiction: Number(figure.contradiction),
        record: JSON.stringify(figure),
      })),
    ),
  };
}

function rowOf({
  incident,
  contradictions,
  grade,
  toldBy,
  told,
}: AnalysedIncident): IncidentRows["incidents"][number] {
  return {
    id: incident.id,
    kind: incident.kind,
    what: [incident.kind, incident.place, incident.firstDay].filter((part) => part !== null).join(" "),
    place_id: incident.place,
    first_day: incident.firstDay,
    last_day: incident.lastDay,
    grade: grade.grade,
    record: JSON.stringify({
      contradictions,
      grade,
      toldBy,
      reports: new Set(told.map(({ report }) => report.id)).size,
      origins: [...new Set(told.flatMap((one) => one.origins.map(({ id }) => id)))].sort(),
    }),
  };
}
