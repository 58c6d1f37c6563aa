import type { Count } from "./claim.ts";

/** «16», «~3000», «≥20», «500–600», «≤9». */
export function printCount({ min, max, approx }: Count): string {
  const about = approx ? "~" : "";
  if (min !== null && max !== null) return min === max ? `${about}${min}` : `${about}${min}–${max}`;
  if (min !== null) return `${about}≥${min}`;
  return max === null ? `${about}?` : `${about}≤${max}`;
}
