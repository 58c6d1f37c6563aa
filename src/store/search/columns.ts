import { grown } from "./grown.ts";
import { Interner } from "./interner.ts";
import { newRoom, type Room } from "./room.ts";

/** Which cell of a claim a column holds, and how: texts by their numbers, days as day numbers. */
export const COLUMNS = {
  kind: "code",
  weapon: "code",
  /** The path, or «/id/» where the place has none. */
  place: "code",
  speaker_body: "code",
  speaker_text: "code",
  modality: "code",
  first_day: "day",
  last_day: "day",
  count_min: "number",
  count_max: "number",
  confidence: "number",
  corrected: "number",
  verdict: "number",
} as const;
export type ColumnName = keyof typeof COLUMNS;

/** A cell of every row: the number of a text, a day number or a number (not a number where there is none). */
export interface Column {
  values: Float64Array | Int32Array | Uint32Array;
  /** For texts. */
  readonly texts: Interner | null;
}

export const ROLES = ["actor", "target", "via"] as const;
export type Role = (typeof ROLES)[number];

/** Parties of every row: those of row `i` stand in `codes` from `starts[i]` to `starts[i + 1]`, none twice. */
export interface Parties {
  starts: Uint32Array;
  codes: Uint32Array;
}

/** The rows of a document stand together: `count` rows from `first` on. */
export interface DocumentColumns {
  many: number;
  ids: Float64Array;
  first: Uint32Array;
  count: Uint32Array;
  published: Int32Array;
  outlet: Uint32Array;
  language: Uint32Array;
  readonly outlets: Interner;
  readonly languages: Interner;
  readonly byId: Map<number, number>;
}

/**
 * Every claim as a row of numbers, in memory: what facets are counted on. Columns are read when they are first needed;
 * rows of claims that are gone stay as dead ones until all is read anew.
 */
export class ClaimColumns {
  #room = newRoom(0);
  /** Documents whose number of indexing is this or higher may have changed since. */
  mark = 0;
  rows = 0;
  dead = 0;
  ids = new Float64Array(0);
  document = new Uint32Array(0);
  sentence = new Float64Array(0);
  alive = new Uint8Array(0);
  readonly loaded = new Map<ColumnName, Column>();
  readonly parties = new Map<Role, Parties>();
  /** Ids of parties, common to all roles. */
  readonly partyIds = new Interner();
  readonly documents: DocumentColumns = {
    many: 0,
    ids: new Float64Array(0),
    first: new Uint32Array(0),
    count: new Uint32Array(0),
    published: new Int32Array(0),
    outlet: new Uint32Array(0),
    language: new Uint32Array(0),
    outlets: new Interner(),
    languages: new Interner(),
    byId: new Map(),
  };

  /** Room for one sieve of claims: searches take turns, and new room for each would keep the garbage collector busy. */
  room(): Room {
    if (this.#room.rows.length < this.rows) this.#room = newRoom(this.ids.length);
    return this.#room;
  }

  /** The values of a column that is loaded. */
  column(name: ColumnName): Column {
    return this.loaded.get(name)!;
  }

  /** Makes room for `rows` rows. */
  grow(rows: number): void {
    this.ids = grown(this.ids, rows);
    this.document = grown(this.document, rows);
    this.sentence = grown(this.sentence, rows);
    this.alive = grown(this.alive, rows);
  }

  /** What the arrays take, in bytes. */
  get bytes(): number {
    const { ids, first, count, published, outlet, language } = this.documents;
    return [
      ...[this.ids, this.document, this.sentence, this.alive, ids, first, count, published, outlet, language],
      ...[...this.loaded.values()].map(({ values }) => values),
      ...[...this.parties.values()].flatMap(({ starts, codes }) => [starts, codes]),
    ].reduce((sum, { byteLength }) => sum + byteLength, 0);
  }
}
