import type { Database } from "./database.ts";
import { byIncident, type IncidentRows, rowsOn } from "./incident-rows.ts";
import { append } from "./log.ts";
import { putOrigins } from "./put-origins.ts";

export type { IncidentRows };

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
