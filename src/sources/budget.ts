import { bombError } from "./bomb-trouble.ts";

/** The most bytes that come out of one given file together (4 GB), whatever its size. */
export const LARGEST_TOTAL = 4 * 1024 ** 3;
/** What may come out of any file before its own size matters (64 MB). */
const FREE = 64 * 1024 * 1024;
/** How many times its own size a file may grow past `FREE`. Deflate reaches 1032, archives of news 10 to 20. */
const RATIO = 200;

/** Bytes that may still come out of one given file, by unpacking and decompressing at all depths together. */
export interface Budget {
  left: number;
}

/** The budget of a file of so many bytes; null: its size is not known before reading. */
export function budgetOf(size: number | null): Budget {
  return { left: size === null ? LARGEST_TOTAL : Math.min(LARGEST_TOTAL, FREE + RATIO * size) };
}

/** Takes so many bytes off the budget. Throws a `SourceTroubleError` «bomb» where it is used up. */
export function spend(budget: Budget, bytes: number, name: string): void {
  budget.left -= bytes;
  if (budget.left < 0) throw bombError(name);
}

/**
 * Counts a thing that may be streamed several times: only bytes beyond the furthest that any pass came are taken off the
 * budget. Call the outer function at the beginning of a pass, the inner one for each piece.
 */
export function meterOf(budget: Budget, name: string): () => (bytes: number) => void {
  let furthest = 0;
  return () => {
    let at = 0;
    return (bytes) => {
      at += bytes;
      if (at <= furthest) return;
      spend(budget, at - furthest, name);
      furthest = at;
    };
  };
}
