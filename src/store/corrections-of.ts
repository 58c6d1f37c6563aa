import type { JudgedClaim } from "./claim-index.ts";
import { readVersionOf } from "./corrected-version.ts";
import { judged } from "./corrections.ts";
import type { Database } from "./database.ts";
import type { CorrectionTable } from "./schema.ts";

/** The claims of a version as they stand, and all that people decided about them. */
export interface Corrections {
  readonly claims: readonly JudgedClaim[];
  /** In the order made, those undone and those that undo among them. */
  readonly history: readonly CorrectionTable[];
  /** Rows of those that the newest reading has no claim for: somebody should look at them. */
  readonly orphans: readonly number[];
}

/** The claims and corrections of a version. Throws a `TawaturError` «no-such-document». */
export async function correctionsOf(database: Database, code: string, number: number): Promise<Corrections> {
  const version = await readVersionOf(database.read, code, number);
  const { claims, orphans } = judged(version.found, version.decisions);
  const history = await database.read
    .selectFrom("correction")
    .selectAll()
    .where("version_id", "=", version.versionId)
    .orderBy("id")
    .execute();
  return { claims, history, orphans: orphans.map(({ id }) => id) };
}
