import { lineOf, type Row } from "./rows.ts";
import { unitsOf } from "./units.ts";

/** How many rows at the head and at the foot of a page can be those that every page has. */
export const EDGE = 3;

/** The first rows. */
export const head = (rows: readonly Row[]): readonly Row[] => rows.slice(0, EDGE);
/** The last rows, the very last one first. */
export const foot = (rows: readonly Row[]): readonly Row[] => rows.slice(-EDGE).reverse();

/** A row's text and its height on the page to 4 points: what two pages have in common. */
export const placed = (row: Row): string => `${Math.round(row[0]!.y / 4)} ${shape(row)}`;

/** A row as it stands from left to right with every number made one sign. */
export function shape(row: Row): string {
  const units = unitsOf(lineOf(row.flatMap((line) => line.glyphs)));
  return units
    .map((unit) => unit.text)
    .join("")
    .replace(/\p{Nd}+/gu, "#");
}
