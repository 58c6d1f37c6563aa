import { dayNumber } from "./day-number.ts";
import type { Between } from "./query.ts";

/** True where a list asks for anything. */
export function some(list: readonly unknown[] | undefined): boolean {
  return list !== undefined && list.length > 0;
}

/** True where a stretch asks for anything. */
export function isOpen<T>(between: Between<T> | undefined): between is Between<T> {
  return between !== undefined && (between.from !== null || between.to !== null);
}

/** A stretch of days as day numbers, both included. */
export function bounds({ from, to }: Between<string>): { readonly from: number; readonly to: number } {
  return {
    from: from === null ? Number.NEGATIVE_INFINITY : dayNumber(from),
    to: to === null ? Number.POSITIVE_INFINITY : dayNumber(to),
  };
}
