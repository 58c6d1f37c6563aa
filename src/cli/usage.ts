import { TawaturError } from "../errors.ts";

/** A call that cannot be meant; ends with exit code 2. */
export function usage(says: string, saysArabic: string): TawaturError {
  return new TawaturError("usage", says, saysArabic);
}
