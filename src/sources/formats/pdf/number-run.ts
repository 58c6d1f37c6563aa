import type { Unit } from "./units.ts";

/** Signs that join two numbers: Unicode's common separators, and those that join European numbers alone. */
const JOINS_ALL = /^[.,:/،٫٬\u00a0]$/u;
const JOINS_EUROPEAN = /^[-+−]$/u;

/** Signs that belong to a European number beside them. */
export const BESIDE_EUROPEAN = /^[%$€£#°‰]$/u;

/** Where the number that ends here begins. `european`: no Arabic letter stands before it. */
export function numberStart(units: readonly Unit[], end: number, european: boolean): number {
  let start = end;
  for (;;) {
    const [before, second] = [units[start - 1], units[start - 2]];
    if (before?.kind === "digit") start--;
    else if (second?.kind === "digit" && before && joins(before.text, european)) start -= 2;
    else if (european && before && BESIDE_EUROPEAN.test(before.text)) return start - 1;
    else return start;
  }
}

const joins = (sign: string, european: boolean): boolean =>
  JOINS_ALL.test(sign) || (european && JOINS_EUROPEAN.test(sign));
