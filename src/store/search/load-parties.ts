import { sql } from "kysely";
import type { Connection, Database } from "../database.ts";
import type { Chunk } from "./chunks.ts";
import { type ClaimColumns, type Parties, ROLES, type Role } from "./columns.ts";
import { grown } from "./grown.ts";
import { readJoined } from "./joined.ts";

/** Reads the parties of the claims of `chunks`, which stand in the rows from `from` on. */
export async function loadParties(
  kind: Database["kind"],
  connection: Connection,
  columns: ClaimColumns,
  chunks: readonly Chunk[],
  rowOf: (id: number) => number | undefined,
  from: number,
): Promise<void> {
  const found = new Map<Role, { rows: number[]; codes: number[] }>(
    ROLES.map((role) => [role, { rows: [], codes: [] }]),
  );
  for (const { entity } of chunks) {
    const [claims, roles, ids] = await readJoined(
      kind,
      connection,
      [sql`e.claim_id`, sql`e.role`, sql`e.entity_id`],
      sql`from claim_entity e where e.entity_id <> '' and ${entity}`,
    );
    for (let i = 0; i < claims!.length; i++) {
      const row = rowOf(Number(claims![i]));
      const list = found.get(roles![i] as Role);
      if (row === undefined || !list) continue;
      list.rows.push(row);
      list.codes.push(columns.partyIds.code(ids![i]!));
    }
  }
  for (const [role, { rows, codes }] of found) {
    const parties = columns.parties.get(role) ?? { starts: new Uint32Array(1), codes: new Uint32Array(0) };
    columns.parties.set(role, parties);
    append(parties, rows, codes, from, columns.rows);
  }
}

function append(
  parties: Parties,
  rows: readonly number[],
  codes: readonly number[],
  from: number,
  to: number,
): void {
  const byRow = Uint32Array.from(rows, (_, i) => i).sort((a, b) => rows[a]! - rows[b]!);
  parties.starts = grown(parties.starts, to + 1);
  let end = parties.starts[from]!;
  parties.codes = grown(parties.codes, end + codes.length);
  let i = 0;
  for (let row = from; row < to; row++) {
    const start = end;
    for (; i < byRow.length && rows[byRow[i]!] === row; i++) {
      const code = codes[byRow[i]!]!;
      if (!parties.codes.subarray(start, end).includes(code)) parties.codes[end++] = code;
    }
    parties.starts[row + 1] = end;
  }
}
