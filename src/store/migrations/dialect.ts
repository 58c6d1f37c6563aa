import { type Kysely, type RawBuilder, sql } from "kysely";

type Type = RawBuilder<unknown> | "text";

/** What a migration must say differently to the two databases. */
export interface Dialect {
  /** A whole number of 64 bits. */
  readonly number: Type;
  readonly real: Type;
  readonly bytes: Type;
  /** Text compared letter by letter, so that «begins with» is a range. */
  readonly path: Type;
  /** True where tables must be told to hold to their types. */
  readonly strict: boolean;
  /** What only this database needs: search indexes, sequences. */
  prepare(db: Kysely<unknown>): Promise<void>;
}

export const SQLITE: Dialect = {
  number: sql`integer`,
  real: sql`real`,
  bytes: sql`blob`,
  path: "text",
  strict: true,
  prepare: async (db) => {
    // Words come folded and parted by blanks, so the index must neither fold nor part anything itself: all marks of ASCII
    // are letters to it, and «ascii» takes all that is not ASCII for letters too. Places in the text make phrases quick.
    const marks = "!\"\"#$%&''()*+,-./:;<=>?@[\\]^_`{|}~";
    const tokens = `tokenize="ascii tokenchars '${marks}'"`;
    for (const table of ["document_words", "sentence_words"])
      await sql
        .raw(
          `create virtual table ${table} using fts5(words, content='', contentless_delete=1, detail=full, ${tokens})`,
        )
        .execute(db);
  },
};

export const POSTGRES: Dialect = {
  number: sql`bigint`,
  real: sql`double precision`,
  bytes: sql`bytea`,
  path: sql`text collate "C"`,
  strict: false,
  prepare: async (db) => {
    await sql`create sequence row_number as bigint`.execute(db);
    for (const table of ["document_words", "sentence_words"]) {
      await sql.raw(`create table ${table} (id bigint primary key, words tsvector not null)`).execute(db);
      await sql.raw(`create index ${table}_by_words on ${table} using gin (words)`).execute(db);
    }
  },
};
