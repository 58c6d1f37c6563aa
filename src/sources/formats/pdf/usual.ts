import { median } from "./glyph.ts";
import type { Row } from "./rows.ts";

/** What rows of the text have in common. */
export interface Usual {
  /** The step to the next row and the size of the letters, in points. */
  readonly step: number;
  readonly size: number;
}

/** What the rows of a page have in common. */
export function usualOf(rows: readonly Row[]): Usual {
  const steps = rows.slice(1).map((row, at) => row[0]!.y - rows[at]![0]!.y);
  return { step: median(steps), size: median(rows.flat().map((line) => line.size)) };
}
