import { TawaturError } from "../errors.ts";
import type { IndexTools } from "./claim-index.ts";
import { indexAgain } from "./corrected-version.ts";
import type { Database } from "./database.ts";
import { keepable } from "./keepable.ts";
import { lockedVersion } from "./locked-version.ts";
import { append } from "./log.ts";
import { personOf } from "./person-of.ts";

/**
 * Takes a decision back; it stays in the history. Throws a `TawaturError` «no-such-correction» where there is none, where
 * it is taken back already or is itself a taking back.
 */
export async function undo(
  database: Database,
  correction: number,
  by: { readonly person: string; readonly reason?: string | null },
  tools: IndexTools,
  now: string,
): Promise<void> {
  const person = personOf(by.person);
  const reason = by.reason ? keepable(by.reason) : null;
  await database.write(async (connection) => {
    const row = await connection
      .selectFrom("correction")
      .innerJoin("version", "version.id", "correction.version_id")
      .innerJoin("document", "document.id", "version.document_id")
      .selectAll("correction")
      .select(["document.code", "version.number"])
      .where("correction.id", "=", correction)
      .executeTakeFirst();
    const version = row && (await lockedVersion(database, connection, row.code, row.number));
    if (!row || row.action === "undo" || version!.decisions.some(({ undoes }) => undoes === correction))
      throw new TawaturError(
        "no-such-correction",
        `there is no correction ${correction} that could be undone`,
        `لا تصحيح ${correction} يمكن التراجع عنه`,
      );
    const { code, number, ...cells } = row;
    const [id] = await database.numbers(connection, "correction", 1);
    const empty = { anchor: null, slot: null, value: null, machine: null };
    await database.insert(connection, "correction", [
      { ...cells, ...empty, id: id!, action: "undo", person, reason, decided_at: now, undoes: correction },
    ]);
    await indexAgain(database, connection, version!, tools);
    await append(database, connection, now, [
      {
        act: "corrected",
        subject: `${code}.v${number}`,
        details: { correction: id, action: "undo", undoes: correction, person, reason },
      },
    ]);
  });
}
