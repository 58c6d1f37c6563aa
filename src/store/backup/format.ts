import type { Schema } from "../schema.ts";

/*
 * A backup is gzip'd UTF-8 text, a JSON value a line, so that it can be read without this program:
 *
 *   {"tawatur-backup":1,"made":"2024-05-01T10:00:00.000Z"}     the first line
 *   {"table":"blob","cells":["sha256","size","bytes"]}         a table begins
 *   ["9f86…",4,{"bytes":4}]                                    a row; bytes follow it, in order,
 *   "dGVzdA=="                                                 as base64, in pieces
 *   {"rows":{"blob":1,…},"sha256":"…"}                         the last line: rows of each table, SHA-256 of all lines before
 */

/** The version of the format that is written, and the newest that is read. */
export const FORMAT = 1;

/** The tables that a backup holds, in an order in which no row names a later one, with the cells that put rows in order. All else is made anew from them. */
export const TABLES = [
  ["setting", "name"],
  ["blob", "sha256"],
  ["document", "id"],
  ["version", "id"],
  ["acquisition", "id"],
  ["reading", "id"],
  ["correction", "id"],
  ["feed", "url"],
  ["log", "number"],
  ["origin", "id"],
  ["incident", "id"],
  ["incident_claim", "incident_id", "claim"],
  ["figure", "incident_id", "measure", "victims"],
] as const satisfies readonly (readonly [table: keyof Schema, ...order: string[]])[];
export type BackupTable = (typeof TABLES)[number][0];

/** The first line. */
export interface Header {
  readonly "tawatur-backup": number;
  /** An ISO instant. */
  readonly made: string;
}

/** A line that begins a table. */
export interface TableLine {
  readonly table: BackupTable;
  readonly cells: readonly string[];
}

/** What stands in a row for bytes: how many follow. */
export interface BytesCell {
  readonly bytes: number;
}

/** The last line. */
export interface Trailer {
  readonly rows: Readonly<Record<string, number>>;
  readonly sha256: string;
}
