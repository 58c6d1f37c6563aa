import type { Kysely, Transaction } from "kysely";
import type { Schema } from "./schema.ts";

/** Where queries go: a connection for reading, or an open transaction. */
export type Connection = Kysely<Schema> | Transaction<Schema>;

/** Tables whose rows are numbered by `Database.numbers`. */
export type Numbered =
  | "document"
  | "version"
  | "acquisition"
  | "reading"
  | "correction"
  | "claim"
  | "sentence";

/** The tables that words are looked for in. */
export type Searched = "document" | "sentence";

/** The store at one moment. */
export interface Snapshot {
  readonly connection: Connection;
  end(): Promise<void>;
}

/** What the two databases do each in their own way; all else is written once, with Kysely. */
export interface Database {
  readonly kind: "sqlite" | "postgres";
  /** For messages: the file, or the address without the password. */
  readonly name: string;
  /** For reading: sees what is committed and nothing else. */
  readonly read: Kysely<Schema>;
  /**
   * Does `act` in one transaction, alone on SQLite, and gives its result once it is committed. A thrown error rolls all
   * of it back. Waits for other processes; throws a `TawaturError` «busy» when that takes too long, «disk-full»,
   * «connection-lost», «read-only» or «damaged» where that is the reason.
   */
  write<T>(act: (connection: Connection) => Promise<T>): Promise<T>;
  /** The store as it stands now, whatever others write meanwhile, until `end` is called. */
  snapshot(): Promise<Snapshot>;
  /** As many new row numbers, ascending. Only inside `write`. */
  numbers(connection: Connection, table: Numbered, count: number): Promise<readonly number[]>;
  /** Makes `first` the next row number, where rows were inserted with numbers of their own. Only inside `write`. */
  numbersFrom(connection: Connection, first: number): Promise<void>;
  /** Inserts many rows quickly; all must have the same cells. Only inside `write`. */
  insert<Table extends keyof Schema & string>(
    connection: Connection,
    table: Table,
    rows: readonly Schema[Table][],
  ): Promise<void>;
  /** Puts folded words under numbers into a search index; `words` are parted by blanks. Only inside `write`. */
  index(
    connection: Connection,
    table: Searched,
    rows: readonly { readonly id: number; readonly words: string }[],
  ): Promise<void>;
  /** Takes numbers out of a search index. Only inside `write`. */
  unindex(connection: Connection, table: Searched, ids: readonly number[]): Promise<void>;
  /** Says for many documents which reading the indexes hold, and that these changed just now. Only inside `write`. */
  pointTo(
    connection: Connection,
    rows: readonly { readonly documentId: number; readonly readingId: number }[],
  ): Promise<void>;
  /** Makes sure that until the end of the transaction nobody else appends to the log. Only inside `write`. */
  lockLog(connection: Connection): Promise<void>;
  /** Makes sure that until the end of the transaction nobody else adds reports. First in a transaction. Only inside `write`. */
  lockAdding(connection: Connection): Promise<void>;
  /** Makes sure that until the end of the transaction nobody else changes these documents. Only inside `write`. */
  lockDocuments(connection: Connection, ids: readonly number[]): Promise<void>;
  close(): Promise<void>;
}
