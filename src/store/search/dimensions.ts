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

/** The number of a dimension in `fails`, 1 and up. */
export function numberOf(dimension: Dimension): number {
  return DIMENSIONS.indexOf(dimension) + 1;
}
