import type { Custody } from "./custody.ts";
import type { DateCandidate } from "./dates/candidate.ts";
import type { SourceTrouble } from "./source-trouble.ts";

/** The formats that reports come in. */
export const FORMATS = [
  "text",
  "json-lines",
  "html",
  "feed",
  "warc",
  "wacz",
  "zip",
  "csv",
  "xlsx",
  "telegram",
  "pdf",
  "docx",
] as const;
export type Format = (typeof FORMATS)[number];

/** One report as it came: its own bytes, how they came, and what was read out of them. Nothing here is a guess about the events it tells of. */
export interface Item {
  /** For messages: the path, the address, or «archive.zip!news/1.html», with «:12» for a line. */
  readonly name: string;
  /**
   * What makes it the same document when it comes again with other words: «id:<outlet or container>/<id>» for a row or a
   * message with an id of its own (many rows may name one address), else «url:…» (`keyOfAddress`), else
   * «file:<absolute path>[#position]».
   */
  readonly key: string;
  readonly format: Format;
  /** The bytes that are kept: the file, page, entry, record or line itself; for rows, feed items and messages the whole file around them. */
  readonly raw: Uint8Array;
  readonly custody: Custody;
  /** The id that the report itself carries, null where it has none. */
  readonly id: string | null;
  readonly title: string | null;
  /** The article's text without menus, captions and «read also»; paragraphs are lines. */
  readonly body: string;
  readonly outlet: string | null;
  readonly author: string | null;
  readonly url: string | null;
  /** Every date that may be the one of publication, in the order found. */
  readonly dates: readonly DateCandidate[];
  /** ISO 639-1 («ar», «fa», «en»), or 639-3 where there is none («ckb»); null where the text is too short to tell. */
  readonly language: string | null;
  readonly warnings: readonly SourceTrouble[];
}

/** An item, or why something that was given is none. A trouble never ends what comes after it. */
export type Sourced =
  | { readonly kind: "item"; readonly item: Item }
  | { readonly kind: "trouble"; readonly trouble: SourceTrouble };
