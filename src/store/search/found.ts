/** Counts by value, the most frequent first; months (`2018-03`) in their order. */
export interface FacetValue {
  readonly value: string;
  readonly count: number;
}
export type Facets = Readonly<Record<string, readonly FacetValue[]>>;

/** A page of what is found. */
export interface Found<Hit> {
  /** How many there are in all. */
  readonly total: number;
  readonly hits: readonly Hit[];
  /** What to give as `after` for the next page; null on the last. */
  readonly next: string | null;
  /** Each counted under all filters but its own; null where they were not asked for. */
  readonly facets: Facets | null;
}
