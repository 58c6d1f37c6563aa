import type { Database } from "./database.ts";
import { append } from "./log.ts";
import { putSetting, setting } from "./settings.ts";
import { sha256 } from "./sha256.ts";

/** What a table's columns mean is asked once for each row of column names; the order of the columns matters, blanks around and case do not. */
function nameOfMapping(header: readonly string[]): string {
  return `mapping:${sha256(JSON.stringify(header.map((name) => name.trim().toLowerCase())))}`;
}

/** What the columns of a table with this header mean, as a person said before; null where none has. */
export async function mappingOf<Mapping>(
  database: Database,
  header: readonly string[],
): Promise<Mapping | null> {
  return setting<Mapping>(database, nameOfMapping(header));
}

/** Remembers what the columns of tables with this header mean. `now`: an ISO instant. */
export async function rememberMapping(
  database: Database,
  header: readonly string[],
  mapping: unknown,
  now: string,
): Promise<void> {
  const name = nameOfMapping(header);
  await database.write(async (connection) => {
    await putSetting(connection, name, mapping);
    await append(database, connection, now, [
      { act: "mapping", subject: name, details: { header, mapping } },
    ]);
  });
}
