import { some } from "./asks.ts";
import type { ClaimColumns, Parties, Role } from "./columns.ts";
import type { Dimension } from "./dimensions.ts";
import type { ClaimFilter } from "./query.ts";
import type { Sieve } from "./sieve.ts";

/** Takes out what has not the parties that the filter asks for. */
export function siftParties(
  columns: ClaimColumns,
  sieve: Sieve,
  { actor, target, party, via }: ClaimFilter,
): void {
  const named = (
    dimension: Dimension | null,
    wanted: readonly string[] | undefined,
    ...among: readonly Role[]
  ): void => {
    if (!some(wanted)) return;
    const allowed = columns.partyIds.where((id) => wanted!.includes(id));
    sieve.siftAll(dimension, (rows, many, good) => {
      good.fill(0, 0, many);
      for (const role of among) markNamed(columns.parties.get(role)!, allowed, rows, many, good);
    });
  };
  named("actor", actor, "actor");
  named("target", target, "target");
  named(null, via, "via");
  named(null, party, "actor", "target");
}

/** Puts 1 for the rows that name an allowed party. */
function markNamed(
  { starts, codes }: Parties,
  allowed: Uint8Array,
  rows: Uint32Array,
  many: number,
  good: Uint8Array,
): void {
  for (let i = 0; i < many; i++) {
    const row = rows[i]!;
    const end = starts[row + 1]!;
    for (let j = starts[row]!; j < end; j++) if (allowed[codes[j]!] === 1) good[i] = 1;
  }
}
