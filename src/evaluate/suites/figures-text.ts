import type { SuiteScore } from "./suite.ts";

const percent = (share: number): string => (100 * share).toFixed(1);

/** The figures of a suite in a line: shares in per cent, counts as they are. */
export function figuresText(figures: SuiteScore["figures"]): string {
  return Object.entries(figures)
    .map(([name, value]) => {
      if (typeof value === "string") return `${name}: ${value}`;
      return Number.isInteger(value) && !/(?:f1|precision|recall|share)/i.test(name)
        ? `${name} ${value}`
        : `${name} ${percent(value)}`;
    })
    .join(", ");
}
