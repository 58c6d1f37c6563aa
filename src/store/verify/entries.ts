import type { Connection } from "../database.ts";
import type { CorrectionTable, LogTable } from "../schema.ts";
import { type Finding, finding } from "./finding.ts";

/** How many rows that entries tell of are there. */
export interface Told {
  version: number;
  correction: number;
}

/** Looks whether the versions and corrections that entries tell of are there, as they were kept. Gives how many are. */
export async function* checkEntries(
  connection: Connection,
  entries: readonly LogTable[],
): AsyncGenerator<Finding, Told> {
  const kept = entries.filter(({ act }) => act === "added" || act === "new-version");
  const decided = entries.filter(({ act }) => act === "corrected");
  return {
    version: yield* checkKept(connection, kept),
    correction: yield* checkDecided(connection, decided),
  };
}

async function* checkKept(
  connection: Connection,
  entries: readonly LogTable[],
): AsyncGenerator<Finding, number> {
  if (entries.length === 0) return 0;
  const codes = new Set(entries.map(({ subject }) => subject.replace(/\.v\d+$/, "")));
  const rows = await connection
    .selectFrom("version")
    .innerJoin("document", "document.id", "version.document_id")
    .select(["document.code", "version.number", "version.sha256", "version.content_sha256"])
    .where("document.code", "in", [...codes])
    .execute();
  const versions = new Map(rows.map((row) => [`${row.code}.v${row.number}`, row]));
  let there = 0;
  for (const { subject, details } of entries) {
    const { sha256, content } = JSON.parse(details) as { readonly sha256: string; readonly content: string };
    const version = versions.get(subject);
    if (!version) yield finding("missing-version", subject);
    else if (version.sha256 !== sha256 || version.content_sha256 !== content)
      yield finding("altered-version", subject);
    there += Number(version !== undefined);
  }
  return there;
}

async function* checkDecided(
  connection: Connection,
  entries: readonly LogTable[],
): AsyncGenerator<Finding, number> {
  if (entries.length === 0) return 0;
  type Details = Readonly<Record<string, unknown>> & { readonly correction: number };
  const told = entries.map(({ subject, details }) => ({ subject, details: JSON.parse(details) as Details }));
  const rows = await connection
    .selectFrom("correction")
    .selectAll()
    .where(
      "id",
      "in",
      told.map(({ details }) => details.correction),
    )
    .execute();
  const corrections = new Map(rows.map((row) => [row.id, row]));
  let there = 0;
  for (const { subject, details } of told) {
    const { correction, ...cells } = details;
    const row = corrections.get(correction);
    const same =
      row && Object.entries(cells).every(([cell, value]) => row[cell as keyof CorrectionTable] === value);
    if (!same) yield finding("altered-correction", subject);
    there += Number(row !== undefined);
  }
  return there;
}
