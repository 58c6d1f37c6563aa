import type { Count } from "../../claim.ts";
import type { NumberPhrase } from "../numbers.ts";

/** The count that a number phrase gives. */
export function countOf(number: NumberPhrase): Count {
  return { min: number.min, max: number.max, approx: number.approx };
}
