/** What is said of a row: it passes all filters, it fails only those of one dimension (its number), or it is out. */
export const PASSES = 0;
export const OUT = 255;

/** Dimensions: filters that facets leave out when they count their own values. */
export const DIMENSIONS = [
  "kind",
  "actor",
  "target",
  "place",
  "outlet",
  "speaker",
  "modality",
  "weapon",
  "days",
  "published",
  "language",
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** The number of a dimension in states, 1 and up. */
export function numberOf(dimension: Dimension): number {
  return DIMENSIONS.indexOf(dimension) + 1;
}

/** Notes for rows `0` to `many` which of them fail a filter of a dimension; `null`: a filter that no facet leaves out. */
export function sift(
  states: Uint8Array,
  many: number,
  dimension: Dimension | null,
  is: (row: number) => boolean,
): void {
  const fails = dimension === null ? OUT : numberOf(dimension);
  for (let row = 0; row < many; row++) {
    const state = states[row]!;
    if (state === OUT || is(row)) continue;
    // A second filter of the same dimension changes nothing; one of another makes the row fail under all facets.
    if (state === PASSES) states[row] = fails;
    else if (state !== fails) states[row] = OUT;
  }
}
