import type { FigureValue } from "../incident.ts";
import { disagree } from "./counts.ts";

/**
 * True where two values of one measure and group cannot both be right and different origins stand behind them. What one
 * origin says after another number is an update.
 */
export function isContradicted(values: readonly FigureValue[]): boolean {
  return values.some((a, i) => values.slice(i + 1).some((b) => disagree(a, b) && apart(a, b)));
}

/** True where an origin of the one does not also give the other: not one voice that moved on. */
function apart(a: FigureValue, b: FigureValue): boolean {
  return new Set([...a.origins, ...b.origins]).size > 1 && !sameVoices(a, b);
}

const sameVoices = (a: FigureValue, b: FigureValue): boolean =>
  a.origins.length === b.origins.length && a.origins.every((id, i) => id === b.origins[i]);
