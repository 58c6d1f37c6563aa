import { type Kysely, sql } from "kysely";
import { TawaturError } from "../../errors.ts";
import { POSTGRES } from "../migrations/dialect.ts";
import { migrate } from "../migrations/index.ts";
import type { Schema } from "../schema.ts";

/** The oldest PostgreSQL that is tried: 15.0 as `server_version_num` writes it. */
const OLDEST = 150_000;
/** Advisory locks are told apart by two numbers; the first is this program's, the letters «taw». */
export const LOCK_SPACE = 0x746177;
/** The second: for what. */
export const LOCKS = { migration: 1, log: 2, adding: 3 } as const;

/** Brings the database to the newest tables. Two programs that do so at once wait for each other. */
export async function migratePostgres(queries: Kysely<Schema>, name: string): Promise<void> {
  const { rows } = await sql<{ version: number; encoding: string }>`
    select current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding
  `.execute(queries);
  const { version, encoding } = rows[0]!;
  if (version < OLDEST)
    throw new TawaturError(
      "old-server",
      `${name}  this is PostgreSQL ${Math.floor(version / 10_000)}: version 15 or later is needed`,
      `${name}  هذا PostgreSQL بإصدار ${Math.floor(version / 10_000)}: يلزم الإصدار 15 أو ما بعده`,
    );
  if (encoding !== "UTF8")
    throw new TawaturError(
      "wrong-encoding",
      `${name}  this database keeps letters as ${encoding}: make one with createdb --encoding=UTF8 --template=template0`,
      `${name}  تحفظ هذه القاعدة الحروف بترميز ${encoding}: أنشئ قاعدة بالأمر createdb --encoding=UTF8 --template=template0`,
    );
  await queries.transaction().execute(async (connection) => {
    await sql`select pg_advisory_xact_lock(${LOCK_SPACE}, ${LOCKS.migration})`.execute(connection);
    await migrate(connection as never, POSTGRES, name);
  });
}
