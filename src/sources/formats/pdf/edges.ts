import type { Line } from "./glyph.ts";

/** The ends and the usual step of the lines of a block. */
export interface Edges {
  readonly x0: number;
  readonly x1: number;
  readonly step: number;
  readonly lines: number;
}

/** The ends and the usual step of lines that stand in one block. */
export function edgesOf(lines: readonly Line[]): Edges {
  const steps = lines
    .slice(1)
    .map((line, at) => line.y - lines[at]!.y)
    .sort((a, b) => a - b);
  return {
    x0: lines.reduce((least, line) => Math.min(least, line.x0), Number.POSITIVE_INFINITY),
    x1: lines.reduce((most, line) => Math.max(most, line.x1), Number.NEGATIVE_INFINITY),
    step: steps[Math.floor(steps.length / 4)] ?? 0,
    lines: lines.length,
  };
}
