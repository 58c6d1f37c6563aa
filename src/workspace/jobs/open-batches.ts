import { sql } from "kysely";
import type { Database } from "../../store/database.ts";
import { engineOf, SCHEMA } from "./names.ts";

/** Batches that wait or are being read, of one state of the engine. */
export interface OpenBatches {
  readonly engine: string;
  readonly batches: number;
}

/** The open batches of a workspace by the state of the engine that is to read them; none where there is no queue. */
export async function openBatches(database: Database): Promise<readonly OpenBatches[]> {
  if (!(await hasQueue(database))) return [];
  const { rows } = await sql<{ name: string; batches: number }>`
    select name, count(*) as batches from ${sql.table(`${SCHEMA}.job`)}
    where state < 'completed' and name like 'read-%' group by name order by name
  `.execute(database.read);
  return rows.flatMap(({ name, batches }) => {
    const engine = engineOf(name);
    return engine === null ? [] : [{ engine, batches }];
  });
}

/** Whether a workspace has ever had a queue. */
export async function hasQueue(database: Database): Promise<boolean> {
  if (database.kind !== "postgres") return false;
  const { rows } = await sql<{ job: string | null }>`
    select to_regclass(${`${SCHEMA}.job`})::text as job
  `.execute(database.read);
  return rows[0]!.job !== null;
}

/** Why a worker leaves batches alone. */
export function refusal(
  others: readonly OpenBatches[],
  engine: string,
): { readonly says: string; readonly saysArabic: string } {
  const batches = others.reduce((sum, other) => sum + other.batches, 0);
  const states = others.map((other) => other.engine).join(", ");
  return {
    says: `${batches} ${batches === 1 ? "batch is" : "batches are"} for another state of the engine (${states}) and left to it: this program's is ${engine}; run the same version with the same word list on every machine, or take them over with --replace`,
    saysArabic: `${batches} دفعة مخصصة لحالة أخرى من المحرك (${states}) وتُركت لها: حالة هذا البرنامج ${engine}؛ شغّل الإصدار نفسه وقائمة الكلمات نفسها على كل الأجهزة، أو استلمها بالخيار --replace`,
  };
}
