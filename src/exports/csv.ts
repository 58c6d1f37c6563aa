import { type Cell, csvCell } from "./csv-cell.ts";
import type { ClaimRecord, DocumentRecord } from "./record.ts";

/** The columns of the CSV, in order, and what stands in each. */
const COLUMNS: readonly (readonly [string, (document: DocumentRecord, claim: ClaimRecord) => Cell])[] = [
  ["doc", (document) => document.doc],
  ["outlet", (document) => document.outlet],
  ["published", (document) => document.published],
  ["url", (document) => document.url],
  ["claim", (_, claim) => claim.id],
  ["kind", (_, claim) => claim.kind],
  ["trigger", (_, claim) => claim.trigger.text],
  ["trigger_start", (_, claim) => claim.trigger.start],
  ["trigger_end", (_, claim) => claim.trigger.end],
  ["count_min", (_, claim) => claim.count?.min ?? null],
  ["count_max", (_, claim) => claim.count?.max ?? null],
  ["count_approx", (_, claim) => claim.count?.approx ?? null],
  ["actor", (_, claim) => claim.actor.map((entity) => entity.text).join(" | ")],
  ["actor_id", (_, claim) => claim.actor.map((entity) => entity.id ?? "").join(" | ")],
  ["target", (_, claim) => claim.target.map((entity) => entity.text).join(" | ")],
  ["target_id", (_, claim) => claim.target.map((entity) => entity.id ?? "").join(" | ")],
  ["weapon", (_, claim) => claim.weapon],
  ["place", (_, claim) => claim.place?.text ?? null],
  ["place_id", (_, claim) => claim.place?.id ?? null],
  ["lat", (_, claim) => claim.place?.lat ?? null],
  ["lon", (_, claim) => claim.place?.lon ?? null],
  ["precision", (_, claim) => claim.place?.precision ?? null],
  ["time", (_, claim) => claim.time?.text ?? null],
  ["time_start", (_, claim) => claim.time?.start ?? null],
  ["time_end", (_, claim) => claim.time?.end ?? null],
  ["speaker", (_, claim) => claim.speaker],
  ["speaker_org", (_, claim) => claim.speaker_org],
  ["via", (_, claim) => claim.via.join(" | ")],
  ["modality", (_, claim) => claim.modality],
  ["part_of", (_, claim) => claim.part_of],
  ["cause", (_, claim) => claim.cause],
  ["confidence", (_, claim) => claim.confidence],
  ["sentence", (_, claim) => claim.sentence],
];

/** What stands before everything: the byte order mark by which spreadsheets know UTF-8, and the names of the columns. */
export function csvHead(): string {
  return `\ufeff${COLUMNS.map(([name]) => name).join(",")}\r\n`;
}

/** A line for each claim of a report, in the form of RFC 4180. */
export function* csvRows(document: DocumentRecord): Generator<string> {
  for (const claim of document.claims) {
    yield `${COLUMNS.map(([, cell]) => csvCell(cell(document, claim))).join(",")}\r\n`;
  }
}
