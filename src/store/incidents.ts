import type { Connection, Database } from "./database.ts";
import { append } from "./log.ts";
import type { FigureTable, IncidentClaimTable, IncidentTable, OriginTable } from "./schema.ts";

/** Incidents with all that hangs on them, as rows. */
export interface IncidentRows {
  readonly origins: readonly OriginTable[];
  readonly incidents: readonly IncidentTable[];
  readonly claims: readonly IncidentClaimTable[];
  readonly figures: readonly FigureTable[];
}

/** What a new run changed. Ids in ascending order. */
export interface Moved {
  readonly added: readonly string[];
  /** Those whose own row, claims or figures differ. */
  readonly changed: readonly string[];
  readonly gone: readonly string[];
}

const CHUNK = 500;

/** Puts incidents in place of those that are there; rows that are the same are left alone. Noted in the log where anything moved. */
export async function putIncidents(database: Database, rows: IncidentRows, now: string): Promise<Moved> {
  return database.write(async (connection) => {
    // One run at a time: two would leave a mixture.
    await database.lockAdding(connection);
    const before = await rowsOn(connection);
    const [was, is] = [byIncident(before), byIncident(rows)];
    const moved: Moved = {
      added: [...is.keys()].filter((id) => !was.has(id)).sort(),
      changed: [...is].flatMap(([id, one]) => (was.has(id) && was.get(id) !== one ? [id] : [])).sort(),
      gone: [...was.keys()].filter((id) => !is.has(id)).sort(),
    };
    const stale = [...moved.changed, ...moved.gone];
    for (let i = 0; i < stale.length; i += CHUNK) {
      const ids = stale.slice(i, i + CHUNK);
      await connection.deleteFrom("incident_claim").where("incident_id", "in", ids).execute();
      await connection.deleteFrom("figure").where("incident_id", "in", ids).execute();
      await connection.deleteFrom("incident").where("id", "in", ids).execute();
    }
    const fresh = new Set([...moved.added, ...moved.changed]);
    const ofFresh = ({ incident_id }: { readonly incident_id: string }) => fresh.has(incident_id);
    await database.insert(
      connection,
      "incident",
      rows.incidents.filter(({ id }) => fresh.has(id)),
    );
    await database.insert(connection, "incident_claim", rows.claims.filter(ofFresh));
    await database.insert(connection, "figure", rows.figures.filter(ofFresh));
    const origins = await putOrigins(database, connection, before.origins, rows.origins);
    if (stale.length + moved.added.length + origins > 0)
      await append(database, connection, now, [
        {
          act: "incidents",
          subject: String(rows.incidents.length),
          details: {
            added: moved.added.length,
            changed: moved.changed.length,
            gone: moved.gone.length,
            origins,
          },
        },
      ]);
    return moved;
  });
}

/** All incidents, in the order of their ids. */
export async function incidents(database: Database): Promise<IncidentRows> {
  const snapshot = await database.snapshot();
  try {
    return await rowsOn(snapshot.connection);
  } finally {
    await snapshot.end();
  }
}

async function rowsOn(connection: Connection): Promise<IncidentRows> {
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
function byIncident({ incidents, claims, figures }: IncidentRows): ReadonlyMap<string, string> {
  const one = (row: object): string => JSON.stringify(Object.entries(row).sort());
  const hanging = Map.groupBy([...claims, ...figures], ({ incident_id }) => incident_id);
  return new Map(
    incidents.map((row) => [row.id, [one(row), ...(hanging.get(row.id) ?? []).map(one).sort()].join("\n")]),
  );
}

/** Gives how many origins are new, different or gone. */
async function putOrigins(
  database: Database,
  connection: Connection,
  before: readonly OriginTable[],
  after: readonly OriginTable[],
): Promise<number> {
  const was = new Map(before.map(({ id, record }) => [id, record]));
  const is = new Map(after.map(({ id, record }) => [id, record]));
  const stale = [...was].flatMap(([id, record]) => (is.get(id) === record ? [] : [id]));
  const fresh = after.filter(({ id, record }) => was.get(id) !== record);
  for (let i = 0; i < stale.length; i += CHUNK)
    await connection
      .deleteFrom("origin")
      .where("id", "in", stale.slice(i, i + CHUNK))
      .execute();
  await database.insert(connection, "origin", fresh);
  return new Set([...stale, ...fresh.map(({ id }) => id)]).size;
}
