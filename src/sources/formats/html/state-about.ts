import type { DateCandidate } from "../../dates/candidate.ts";
import { candidateOf } from "../../dates/candidate-of.ts";
import type { Cells } from "./state-body.ts";
import { plain } from "./unescape.ts";

const PUBLISHED =
  /^(?:published(?:_?at|_?date|_?on|time)?|publish(?:_?date|_?time)|date_?published|first_?published\w*|pub_?date)$/i;

/** The longest headline, in letters and signs. */
const LONGEST_TITLE = 300;

/** What cells with a headline are called. */
export const TITLE = /^(?:title|headline)$/i;

/** The headline among an object's cells, null where there is none. */
export function titleIn(cells: Cells): string | null {
  const found = Object.entries(cells).find(([key, value]) => TITLE.test(key) && typeof value === "string");
  return found === undefined ? null : plain((found[1] as string).slice(0, 2000)).slice(0, LONGEST_TITLE);
}

/** The dates of publication among an object's cells. */
export function datesIn(cells: Cells): DateCandidate[] {
  return Object.entries(cells).flatMap(([key, value]) => {
    if (!PUBLISHED.test(key) || (typeof value !== "string" && typeof value !== "number")) return [];
    const candidate = candidateOf(String(value), "meta", `JSON ${key}`);
    return candidate === null ? [] : [candidate];
  });
}
