import { CompiledQuery, PostgresDialect } from "kysely";
import type { Connections } from "./pool.ts";

/** How long a statement waits for what another transaction holds, in milliseconds. */
const LOCK_TIMEOUT = 30_000;

/** Kysely's dialect over connections, each of which is set up when it is new. */
export function dialectOver(pool: Connections["pool"]): PostgresDialect {
  const dialect = new PostgresDialect({
    pool,
    onCreateConnection: async (connection) => {
      // What is reported as stored must be on the disk, whatever the server's settings say.
      await connection.executeQuery(
        CompiledQuery.raw(
          `select set_config('lock_timeout', '${LOCK_TIMEOUT}', false),
             set_config('synchronous_commit', case current_setting('synchronous_commit')
               when 'off' then 'on' when 'local' then 'on' else current_setting('synchronous_commit') end, false)`,
        ),
      );
    },
  });
  const createAdapter = dialect.createAdapter.bind(dialect);
  // Migrations take a lock that ends with their transaction; Kysely's own would outlive an error.
  dialect.createAdapter = () =>
    Object.assign(createAdapter(), {
      acquireMigrationLock: async () => {},
      releaseMigrationLock: async () => {},
    });
  return dialect;
}
