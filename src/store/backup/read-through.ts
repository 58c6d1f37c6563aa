import { TABLES, type TableLine, type Trailer } from "./format.ts";
import { valuesOf } from "./lines.ts";
import { noBackup } from "./no-backup.ts";

/** Reads the whole file and believes it only where all lines, counts and the hash at its end agree. */
export async function readThrough(file: string): Promise<Trailer> {
  const counted: Record<string, number> = {};
  const values = valuesOf(file);
  let table = "";
  for (;;) {
    const { done, value } = await values.next();
    if (done) {
      const same = TABLES.every(([name]) => (counted[name] ?? 0) === (value.rows[name] ?? 0));
      if (!same) throw noBackup(file, "damaged-backup");
      return value;
    }
    if (Array.isArray(value)) counted[table] = (counted[table] ?? 0) + 1;
    else if (typeof value === "object" && value !== null) table = (value as TableLine).table;
  }
}
