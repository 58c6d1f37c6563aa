import type { DateCandidate } from "../../dates/candidate.ts";
import { candidateOf } from "../../dates/candidate-of.ts";
import { isDateLine, labelOf } from "./date-line.ts";
import { datesOfNamed, SHORT } from "./dates-of-named.ts";
import type { Line } from "./line.ts";
import type { PageElement } from "./page-node.ts";
import { sameWords } from "./same-words.ts";

/** Dates stand close under the title, or right above it. */
const UNDER = 6;
const ABOVE = 2;

/**
 * The dates that people read on the page: beside the title, behind «نُشر», or in an element that calls itself a date.
 * `fetched`: the day on which the page was taken; many pages print the day of today above everything.
 */
export function datesOfText(
  root: PageElement,
  lines: readonly Line[],
  title: string | null,
  fetched: readonly string[],
): DateCandidate[] {
  const at = title === null ? -1 : lines.findLastIndex((line) => line.heading && sameWords(line.text, title));
  const near = at >= 0 ? at : title === null ? -1 : lines.findIndex((line) => sameWords(line.text, title));
  const dates: DateCandidate[] = [];
  lines.forEach(({ text }, index) => {
    if (text.length > SHORT) return;
    const label = labelOf(text);
    const under = near >= 0 && index > near && index <= near + UNDER;
    const above = near >= 0 && index < near && index >= near - ABOVE;
    if (label === null && !((under || above) && isDateLine(text))) return;
    const candidate = candidateOf(
      text,
      "page-text",
      label === null ? "date line" : "labelled date",
      label === "changed",
    );
    if (candidate !== null && !(above && label === null && fetched.includes(candidate.day)))
      dates.push(candidate);
  });
  if (dates.length === 0) dates.push(...datesOfNamed(root, fetched));
  return dates.slice(0, 3);
}
