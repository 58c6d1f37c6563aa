import type { DateCandidate } from "../../dates/candidate.ts";
import { candidateOf } from "../../dates/candidate-of.ts";
import { namesOf } from "./dom.ts";
import type { PageElement } from "./page-node.ts";
import { elementsOf, textWithin } from "./walk.ts";

/** A line or an element that says little but a date has at most so many letters and signs. */
export const SHORT = 150;
const NAMED =
  /(?:^|[\s_-]|lbl|txt|news|post|article|pub)(?:date|time|publish\w*|posted|timestamp|created|تاريخ)(?:$|[\s_-]|\d)/i;

/** The date of the first element that calls itself one, if it is not of a day of `fetched`: one or none. */
export function datesOfNamed(root: PageElement, fetched: readonly string[]): DateCandidate[] {
  for (const element of elementsOf(root)) {
    if (!NAMED.test(namesOf(element))) continue;
    const text = textWithin(element, SHORT + 1);
    const candidate = text.length > SHORT ? null : candidateOf(text, "page-text", "element named as a date");
    if (candidate !== null && !fetched.includes(candidate.day)) return [candidate];
  }
  return [];
}
