import type { Custody } from "./custody.ts";
import type { Sourced } from "./item.ts";
import type { Metadata } from "./metadata.ts";

/** The most bytes that one item or one file read whole may have (64 MB): what is larger must be a format that streams. */
export const LARGEST_WHOLE = 64 * 1024 * 1024;

/** Bytes with a name, wherever they come from: what a format reads. */
export interface Input {
  /** For messages; the ending also helps to tell the format. */
  readonly name: string;
  /** Bytes, null where not known before reading. */
  readonly size: number | null;
  /** The file on the disk, where it is one: for formats that need to jump in it. */
  readonly path: string | null;
  /** All bytes. Throws a `SourceTroubleError` «too-long» past `LARGEST_WHOLE`. */
  whole(): Promise<Uint8Array>;
  /** The bytes as they come; each call begins anew. */
  stream(): AsyncIterable<Uint8Array>;
  /** `Content-Type` where a server or an archive said it, as written. */
  readonly contentType: string | null;
  /** The address, where it has one. */
  readonly url: string | null;
  readonly custody: Custody;
  /** What a manifest or the command line says of it. */
  readonly known: readonly Metadata[];
}

/** What a format may ask of whoever calls it. */
export interface Context {
  /** What the user says of reports that say nothing of it themselves. */
  readonly outlet: string | null;
  readonly published: string | null;
  /** Reads something found inside (an entry of a ZIP, a page of a WARC) by its own format. Depth and size are limited there. */
  open(inner: Input): AsyncIterable<Sourced>;
  /** How the columns of a table are to be understood, by the table's header; null: nobody knows, and the table is refused with the way to say it. */
  mapping(columns: readonly string[], sample: readonly (readonly string[])[]): Promise<ColumnMapping | null>;
  /** The most bytes that all that comes out of one given file may have together, and the bytes left of it. */
  readonly budget: { left: number };
}

/** Which column of a table holds what; null where none does. `text` is the only one that must be there. */
export interface ColumnMapping {
  readonly text: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly id: string | null;
  readonly author: string | null;
}

/** Reads one format: gives items and troubles, and throws nothing for what the bytes hold. */
export type FormatReader = (input: Input, context: Context) => AsyncIterable<Sourced>;
