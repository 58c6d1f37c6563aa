import { LARGEST_WHOLE } from "../input.ts";

/** A file in a ZIP, as the list at the end of the ZIP has it. */
export interface ZipEntry {
  readonly name: string;
  /** Bytes, as declared: only reading tells whether it is true. */
  readonly size: number;
  readonly encrypted: boolean;
  /** How it is packed: 0 as it is, 8 deflate; others are not read. */
  readonly method: number;
  /** The first byte of it in the ZIP and the one behind its last, as declared. */
  readonly from: number;
  readonly to: number;
  /** An ISO instant; null where the ZIP gives only a local time. */
  readonly modifiedAt: string | null;
  /** Its bytes, checked against length and checksum; `spent` is told of each piece first. Throws a `SourceTroubleError`. */
  stream(spent: (bytes: number) => void): AsyncIterable<Uint8Array>;
}

/** True where two entries share bytes of the ZIP, as only bombs do. */
export function overlap(entries: readonly ZipEntry[]): boolean {
  const sorted = entries.toSorted((a, b) => a.from - b.from);
  return sorted.some((entry, i) => i > 0 && entry.from < sorted[i - 1]!.to);
}

/** True where an entry is small enough, by what the ZIP declares, to be held whole. */
export function fitsWhole(entry: ZipEntry): boolean {
  return entry.size <= LARGEST_WHOLE;
}
