import { sql } from "kysely";
import type { Workspace } from "../workspace.ts";
import { DEAD, SCHEMA } from "./names.ts";
import type { Queue } from "./queue.ts";

/**
 * Takes batches that wait for other states of the engine out of the queue, so that `enqueue` can put their documents in
 * for this one. Batches that a worker has in hand stay with it. Gives how many batches were taken out.
 */
export async function dropOthers(workspace: Workspace, queue: Queue): Promise<number> {
  return workspace.database.write(async (connection) => {
    const { numAffectedRows } = await sql`
      delete from ${sql.table(`${SCHEMA}.job`)}
      where name like 'read-%' and name not in (${queue.name}, ${DEAD}) and state < 'active'
    `.execute(connection);
    return Number(numAffectedRows ?? 0);
  });
}
