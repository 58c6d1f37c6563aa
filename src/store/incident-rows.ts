import type { Connection } from "./database.ts";
import type { FigureTable, IncidentClaimTable, IncidentTable, OriginTable } from "./schema.ts";

/** Incidents with all that hangs on them, as rows. */
export interface IncidentRows {
  readonly origins: readonly OriginTable[];
  readonly incidents: readonly IncidentTable[];
  readonly claims: readonly IncidentClaimTable[];
  readonly figures: readonly FigureTable[];
}

/** All rows in one order. */
export async function rowsOn(connection: Connection): Promise<IncidentRows> {
  const sorted = <Row>(rows: Row[], key: (row: Row) => string): Row[] =>
    rows.sort((a, b) => (key(a) < key(b) ? -1 : 1));
  return {
    origins: sorted(await connection.selectFrom("origin").selectAll().execute(), ({ id }) => id),
    incidents: sorted(await connection.selectFrom("incident").selectAll().execute(), ({ id }) => id),
    claims: sorted(
      await connection.selectFrom("incident_claim").selectAll().execute(),
      ({ incident_id, claim }) => `${incident_id}\n${claim}`,
    ),
    figures: sorted(
      await connection.selectFrom("figure").selectAll().execute(),
      ({ incident_id, measure, victims }) => `${incident_id}\n${measure}\n${victims}`,
    ),
  };
}

/** Each incident as one text, its claims and figures in one order: equal where nothing moved. */
export function byIncident({ incidents, claims, figures }: IncidentRows): ReadonlyMap<string, string> {
  const one = (row: object): string => JSON.stringify(Object.entries(row).sort());
  const hanging = Map.groupBy([...claims, ...figures], ({ incident_id }) => incident_id);
  return new Map(
    incidents.map((row) => [row.id, [one(row), ...(hanging.get(row.id) ?? []).map(one).sort()].join("\n")]),
  );
}
