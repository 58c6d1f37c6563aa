import type { Trouble } from "../errors.ts";
import type { Row } from "./parse.ts";
import { rowTrouble } from "./trouble.ts";

/** A latitude without a longitude, or degrees that are none. */
export function checkPosition(row: Row): Trouble[] {
  const { lat, lon } = row.cells;
  if (lat === undefined || lon === undefined || (lat === "" && lon === "")) return [];
  const fits = (cell: string, most: number): boolean => cell !== "" && Math.abs(Number(cell)) <= most;
  if (fits(lat, 90) && fits(lon, 180)) return [];
  return [
    rowTrouble(
      row,
      `«${lat}, ${lon}» is no position in degrees north and east`,
      `«${lat}، ${lon}» ليس موقعاً بدرجات العرض والطول`,
    ),
  ];
}
