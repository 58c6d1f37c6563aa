import type { Custody } from "../sources/custody.ts";
import type { DateCandidate, DateOrigin } from "../sources/dates/candidate.ts";
import type { Format } from "../sources/item.ts";
import { sha256 } from "./sha256.ts";

/** A report that is to be kept: its bytes, how they came, and what was read out of them. */
export interface NewDocument {
  readonly key: string;
  readonly name: string;
  readonly format: Format;
  readonly raw: Uint8Array;
  readonly custody: Custody;
  readonly ownId: string | null;
  /** Title, empty line, body. */
  readonly text: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly author: string | null;
  readonly url: string | null;
  readonly published: {
    readonly day: string;
    readonly instant: string | null;
    readonly origin: DateOrigin;
    readonly where: string;
  } | null;
  readonly dates: readonly DateCandidate[];
  /** Why the candidates cannot all be right, in words; null where they agree. */
  readonly dateConflict: unknown;
  readonly language: string | null;
  readonly warnings: readonly unknown[];
}

/** What a reader sees of a report. */
export interface Content {
  readonly text: string;
  readonly outlet: string | null;
  readonly author: string | null;
  /** The day of publication. */
  readonly published: string | null;
  readonly url: string | null;
}

/** The hash of what a reader sees of a report: where it differs, the report is another version. */
export function contentHash({ text, outlet, author, published, url }: Content): string {
  return sha256(JSON.stringify([text, outlet, author, published, url]));
}

/** The name of a document outside the database. */
export function codeOf(key: string): string {
  return sha256(key).slice(0, 16);
}

/** What became of a report that was to be kept. */
export interface Added {
  readonly outcome: "added" | "already-there" | "new-version";
  /** Code of the document. */
  readonly document: string;
  /** Of the version that holds it. */
  readonly number: number;
  readonly versionId: number;
  /** For a new version: the row of the version before it. */
  readonly before: number | null;
}
