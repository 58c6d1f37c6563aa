import { TawaturError } from "../errors.ts";
import type { Claim } from "../extract/claim.ts";
import { addedClaim } from "./added-claim.ts";
import { pointTo } from "./anchor.ts";
import type { IndexTools } from "./claim-index.ts";
import { indexAgain, type ReadVersion } from "./corrected-version.ts";
import { type Judged, judged, LINKS, type Slot } from "./corrections.ts";
import type { Database } from "./database.ts";
import { keepable } from "./keepable.ts";
import { lockedVersion } from "./locked-version.ts";
import { append } from "./log.ts";
import { personOf } from "./person-of.ts";
import type { CorrectionTable } from "./schema.ts";
import { slotValue } from "./slot-values.ts";

/** What a person decides about a claim. */
export type NewDecision = {
  /** Code of the document. */
  readonly document: string;
  /** Number of the version. */
  readonly version: number;
  readonly person: string;
  readonly reason?: string | null;
} & (
  | { readonly action: "accept" | "reject"; readonly claim: string }
  | { readonly action: "set"; readonly claim: string; readonly slot: string; readonly value: unknown }
  /** `value`: kind, trigger {start, end} and further slots. */
  | { readonly action: "add"; readonly value: unknown }
);

/** What became of a decision. */
export interface Corrected {
  /** The row of the correction, by which it can be undone. */
  readonly correction: number;
  /** Code of the claim, as it is now. */
  readonly claim: string;
}

/**
 * Keeps a person's decision beside what the machine had, makes the claim found by it, and notes it in the log, all in one
 * transaction. Throws a `TawaturError` «no-such-document», «no-such-claim», «no-such-slot», «wrong-value» or «no-person»;
 * then nothing is changed. `now`: an ISO instant.
 */
export async function correct(
  database: Database,
  decision: NewDecision,
  tools: IndexTools,
  now: string,
): Promise<Corrected> {
  const person = personOf(decision.person);
  return database.write(async (connection) => {
    const version = await lockedVersion(database, connection, decision.document, decision.version);
    const before = judged(version.found, version.decisions);
    const [id] = await database.numbers(connection, "correction", 1);
    const row: CorrectionTable = {
      ...cellsOf(decision, version, before),
      id: id!,
      version_id: version.versionId,
      person,
      reason: decision.reason ? keepable(decision.reason) : null,
      decided_at: now,
      undoes: null,
    };
    await database.insert(connection, "correction", [row]);
    const after = await indexAgain(database, connection, version, tools);
    const claim = decision.action === "add" ? after.first.at(-1)!.id : decision.claim;
    const { action, slot, value, machine, reason } = row;
    await append(database, connection, now, [
      {
        act: "corrected",
        subject: `${decision.document}.v${decision.version}#${claim}`,
        details: { correction: row.id, action, slot, value, machine, person, reason },
      },
    ]);
    return { correction: row.id, claim };
  });
}

type Cells = Omit<CorrectionTable, "id" | "version_id" | "person" | "reason" | "decided_at" | "undoes">;

function cellsOf(decision: NewDecision, version: ReadVersion, before: Judged): Cells {
  const { text } = version;
  const { action } = decision;
  const machine = version.found.claims;
  if (action === "add") {
    const claim = addedClaim(decision.value, text);
    const { kind, trigger } = claim;
    const at = { kind, trigger_start: trigger.start, trigger_end: trigger.end };
    return { ...at, anchor: null, action, slot: null, value: JSON.stringify(claim), machine: null };
  }
  const pointerTo = (code: string) => {
    const first = before.first.find(({ id }) => id === code);
    if (first) return { ...pointTo(first, machine), first };
    throw new TawaturError(
      "no-such-claim",
      `there is no claim «${code}» in ${decision.document}.v${decision.version}`,
      `لا ادعاء «${code}» في ${decision.document}.v${decision.version}`,
    );
  };
  const { first, anchor, ...at } = pointerTo(decision.claim);
  const cells = { ...at, anchor: JSON.stringify(anchor), action };
  if (action !== "set") return { ...cells, slot: null, value: null, machine: null };
  const { slot } = decision;
  let value = slotValue(slot, decision.value, text);
  if (LINKS.has(slot) && value !== null) {
    // No claim is a share of itself.
    if (value === first.id) slotValue(slot, undefined, text);
    const { first: _, ...pointer } = pointerTo(value as string);
    value = pointer;
  }
  return {
    ...cells,
    slot,
    value: JSON.stringify(value),
    machine: JSON.stringify(first[slot as Slot & keyof Claim]),
  };
}
