import type { Span } from "../../text/span.ts";
import type { Connection } from "../database.ts";
import type { DocumentShown } from "./claim-hit.ts";
import type { TextQuery } from "./text-query.ts";

/** How much is shown of a text around the first words that were found, in UTF-16 code units. */
const SHOWN = 300;

/** A report that was found. */
export interface DocumentHit extends DocumentShown {
  /** «code.v1». */
  readonly versionCode: string;
  readonly title: string | null;
  readonly language: string | null;
  /** How many claims it makes; null where its language is not read. */
  readonly claims: number | null;
  /** A stretch of its text with what was looked for. */
  readonly passage: { readonly text: string; readonly start: number; readonly highlights: readonly Span[] };
}

/** What is shown of the documents of the given numbers, in their order. */
export async function documentHits(
  connection: Connection,
  ids: readonly number[],
  query: TextQuery | null,
): Promise<readonly DocumentHit[]> {
  if (ids.length === 0) return [];
  const rows = await connection
    .selectFrom("document")
    .innerJoin("reading", "reading.id", "document.reading_id")
    .innerJoin("version", "version.id", "reading.version_id")
    .select(["document.id", "document.code", "reading.claims", "version.number", "version.name"])
    .select(["version.outlet", "version.published", "version.url", "version.title", "version.language"])
    .select("version.text")
    .where("document.id", "in", ids)
    .execute();
  const byId = new Map(rows.map((row) => [Number(row.id), row]));
  return ids.map((id) => {
    const { text, number, claims, ...shown } = byId.get(id)!;
    return {
      ...shown,
      id,
      version: Number(number),
      versionCode: `${shown.code}.v${number}`,
      claims: claims === null ? null : Number(claims),
      passage: passageOf(text, query ? query.highlights(text) : []),
    };
  });
}

/** A stretch of a text that begins shortly before the first highlight, cut between words. */
function passageOf(text: string, highlights: readonly Span[]): DocumentHit["passage"] {
  const from = Math.max(0, (highlights[0]?.start ?? 0) - SHOWN / 3);
  const start = from === 0 ? 0 : wordFrom(text, from, highlights[0]!.start);
  const most = start + SHOWN;
  let end = Math.min(text.length, most);
  while (end < text.length && end > start + SHOWN / 2 && !isBlank(text, end)) end--;
  return {
    text: text.slice(start, end),
    start,
    highlights: highlights
      .filter((one) => one.start >= start && one.end <= end)
      .map((one) => ({ start: one.start - start, end: one.end - start })),
  };
}

function wordFrom(text: string, from: number, most: number): number {
  for (let at = from; at < most; at++) if (isBlank(text, at)) return at + 1;
  return most;
}

function isBlank(text: string, at: number): boolean {
  return text[at] === " " || text[at] === "\n";
}
