import type { Claim, DocumentClaims } from "../src/extract/claim.ts";
import { claimIndex, type IndexTools } from "../src/store/claim-index.ts";
import type { Connection } from "../src/store/database.ts";
import { packFound } from "../src/store/found.ts";
import type { NewDocument } from "../src/store/new-document.ts";
import type { NewReading, Pending } from "../src/store/readings.ts";
import type { Schema } from "../src/store/schema.ts";

/** An instant for all that is kept in tests. */
export const NOW = "2024-05-01T10:00:00.000Z";

/** A report of two sentences, the first of which tells of people killed. */
export function report(number: number, changes: Partial<NewDocument> = {}): NewDocument {
  const text = changes.text ?? `قتل ${number} أشخاص في قرية النخيل.\nوقال شاهد إن الطريق مغلق.`;
  const source = `/reports/${number}.txt`;
  return {
    key: `file:${source}`,
    name: source,
    format: "text",
    raw: Buffer.from(text),
    custody: {
      method: "file",
      source,
      position: null,
      containers: [],
      takenAt: NOW,
      modifiedAt: null,
      response: null,
    },
    ownId: null,
    text,
    title: null,
    outlet: "وكالة النخيل",
    author: null,
    url: null,
    published: { day: "2024-04-30", instant: null, origin: "manifest", where: "published" },
    dates: [],
    dateConflict: null,
    language: "ar",
    warnings: [],
    ...changes,
  };
}

/** Words parted at blanks, places under one country. */
export const TOOLS: IndexTools = {
  words: (text, parts) => ({
    whole: wordsIn(text),
    parts: parts.map(({ start, end }) => wordsIn(text.slice(start, end))),
  }),
  placePath: (id) => `/palmland/${id}/`,
};

function wordsIn(text: string): string {
  return text
    .split(/[\s.]+/)
    .filter((word) => word !== "")
    .join(" ");
}

/** A claim that stands on the words `trigger` of the text, with other slots as given. */
export function claimIn(text: string, trigger: string, changes: Partial<Claim> = {}): Claim {
  const start = text.indexOf(trigger);
  const end = text.indexOf("\n", start);
  return {
    id: "c1",
    kind: "killed",
    trigger: { start, end: start + trigger.length, text: trigger },
    actor: [],
    target: [],
    count: null,
    weapon: null,
    place: null,
    time: null,
    speaker: null,
    via: [],
    modality: "asserted",
    partOf: null,
    cause: null,
    confidence: 0.75,
    sentence: { start: 0, end: end < 0 ? text.length : end },
    because: [],
    ...changes,
  };
}

/** What an engine finds that knows only «قتل N أشخاص في قرية النخيل». */
export function foundIn(text: string): DocumentClaims {
  const count = Number(/قتل (\d+)/.exec(text)?.[1] ?? Number.NaN);
  if (Number.isNaN(count)) return { claims: [], troubles: [] };
  const words = (one: string) => ({
    start: text.indexOf(one),
    end: text.indexOf(one) + one.length,
    text: one,
  });
  const claim = claimIn(text, "قتل", {
    count: { min: count, max: count, approx: false },
    target: [{ ...words("أشخاص"), id: null }],
    place: { ...words("قرية النخيل"), lat: 34.5, lon: 40.25, precision: "town", id: "nakheel" },
  });
  return { claims: [claim], troubles: [] };
}

/** A reading of a version; `found`: in place of what that engine finds. */
export function readingOf(
  version: Pick<Pending, "versionId" | "text" | "outlet" | "published">,
  found: DocumentClaims = foundIn(version.text),
): NewReading {
  const claims = found.claims.map((claim) => ({ claim, corrected: false, verdict: 0 as const }));
  return {
    versionId: version.versionId,
    claims: found.claims.length,
    found: packFound(found),
    index: claimIndex(version, claims, TOOLS),
  };
}

/** All rows of a table in the order of the given cells. */
export async function rowsOf<Table extends keyof Schema & string>(
  connection: Connection,
  table: Table,
  ...order: (keyof Schema[Table] & string)[]
): Promise<Schema[Table][]> {
  let query = connection.selectFrom(table).selectAll() as never as {
    orderBy(cell: string): typeof query;
    execute(): Promise<Schema[Table][]>;
  };
  for (const cell of order) query = query.orderBy(cell);
  // SQLite's rows have no prototype.
  return (await query.execute()).map((row) => ({ ...row }));
}
