import { type Dimension, numberOf } from "./dimensions.ts";
import { newRoom, type Room } from "./room.ts";

const PASSES = 0;

/**
 * The rows that are still of interest: those that pass all filters so far and, where facets are wanted, those that fail
 * in one dimension alone, as the facet of that dimension counts them too.
 */
export class Sieve {
  /** Ascending; the first `many` count. */
  readonly rows: Uint32Array;
  many = 0;
  /** For each of `rows` the number of the one dimension that it fails in, or 0. */
  readonly #fails: Uint8Array;
  readonly #good: Uint8Array;
  readonly #facets: boolean;
  /** The dimensions that some row fails in, by their numbers. */
  readonly #failing = new Set<number>();
  #passing: Uint32Array | null = null;

  /** `most`: how many rows there are at most. `room`: for at least as many, used by no other sieve meanwhile. */
  constructor(most: number, facets: boolean, room: Room = newRoom(most)) {
    this.rows = room.rows;
    this.#fails = room.fails;
    this.#good = room.good;
    this.#facets = facets;
  }

  /** Adds a row that passes, or fails as `failsAt` of another sieve says. */
  add(row: number, fails = PASSES): void {
    if (fails !== PASSES) this.#failing.add(fails);
    this.rows[this.many] = row;
    this.#fails[this.many++] = fails;
  }

  /** Adds the rows from `first` to `end` (excluded), as `add` does. */
  addAll(first: number, end: number, fails: number): void {
    if (fails !== PASSES) this.#failing.add(fails);
    const { rows } = this;
    const into = this.#fails;
    let { many } = this;
    for (let row = first; row < end; row++) {
      rows[many] = row;
      into[many++] = fails;
    }
    this.many = many;
  }

  /** In which dimension the row at a place fails: a number, 0 for none. */
  failsAt(place: number): number {
    return this.#fails[place]!;
  }

  /** Takes a filter: `null` is a dimension of no facet. */
  sift(dimension: Dimension | null, is: (row: number) => boolean): void {
    this.siftAll(dimension, (rows, many, good) => {
      for (let i = 0; i < many; i++) good[i] = is(rows[i]!) ? 1 : 0;
    });
  }

  /** As `sift`, but asks about all rows at once, which is quicker: `ask` puts 1 or 0 for each of `rows` into `good`. */
  siftAll(
    dimension: Dimension | null,
    ask: (rows: Uint32Array, many: number, good: Uint8Array) => void,
  ): void {
    const own = dimension !== null && this.#facets ? numberOf(dimension) : 0;
    if (own !== 0) this.#failing.add(own);
    this.#passing = null;
    const { rows, many } = this;
    const good = this.#good;
    ask(rows, many, good);
    const fails = this.#fails;
    let kept = 0;
    for (let i = 0; i < many; i++) {
      const before = fails[i]!;
      if (good[i] === 1) fails[kept] = before;
      // A second filter of the same dimension changes nothing; one of another makes the row fail under all facets.
      else if (own !== 0 && (before === PASSES || before === own)) fails[kept] = own;
      else continue;
      rows[kept++] = rows[i]!;
    }
    this.many = kept;
  }

  /** The rows that pass all filters, ascending. */
  passing(): Uint32Array {
    this.#passing ??= this.#where(PASSES);
    return this.#passing;
  }

  /** The rows that pass all filters but those of a dimension, ascending. */
  passingBut(dimension: Dimension): Uint32Array {
    const own = numberOf(dimension);
    return this.#failing.has(own) ? this.#where(own) : this.passing();
  }

  #where(own: number): Uint32Array {
    const { rows, many } = this;
    if (this.#failing.size === 0) return rows.subarray(0, many);
    const fails = this.#fails;
    const out = new Uint32Array(many);
    let kept = 0;
    for (let i = 0; i < many; i++) if (fails[i] === PASSES || fails[i] === own) out[kept++] = rows[i]!;
    return out.subarray(0, kept);
  }
}
