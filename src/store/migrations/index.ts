import type { Kysely } from "kysely";
import { type Migration, type MigrationProvider, Migrator } from "kysely/migration";
import { TawaturError } from "../../errors.ts";
import { workspace } from "./0001-workspace.ts";
import type { Dialect } from "./dialect.ts";

/** Every step from an empty database to this program's tables, in order. A step that has landed is never changed. */
const STEPS: readonly (readonly [
  name: string,
  up: (db: Kysely<unknown>, dialect: Dialect) => Promise<void>,
])[] = [["0001-workspace", workspace]];

/**
 * Brings a database to the newest tables, inside a transaction that the caller has opened so that two programs which do
 * so at once wait for each other. Throws a `TawaturError` «newer-store» where a later program made the tables.
 */
export async function migrate(db: Kysely<unknown>, dialect: Dialect, name: string): Promise<void> {
  const migrations: Record<string, Migration> = Object.fromEntries(
    STEPS.map(([step, up]) => [step, { up: (to: Kysely<unknown>) => up(to, dialect) }]),
  );
  const provider: MigrationProvider = { getMigrations: async () => migrations };
  const migrator = new Migrator({
    db,
    provider,
    disableTransactions: !db.isTransaction,
    migrationTableName: "migration",
    migrationLockTableName: "migration_lock",
  });
  const { error } = await migrator.migrateToLatest();
  if (!error) return;
  if (error instanceof Error && error.message.startsWith("corrupted migrations"))
    throw new TawaturError(
      "newer-store",
      `${name}  this workspace was made by a newer version of the program: update the program`,
      `${name}  أُنشئت مساحة العمل هذه بإصدار أحدث من البرنامج: حدّث البرنامج`,
      { cause: error },
    );
  throw error;
}
