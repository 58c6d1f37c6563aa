import type { DateCandidate } from "../../dates/candidate.ts";
import { candidateOf, datesAmong } from "../../dates/candidate-of.ts";
import { namesOf } from "./dom.ts";
import type { PageElement } from "./page-node.ts";
import { textWithin } from "./walk.ts";

/** As many `<time>` elements as the head of an article has. */
const TIMES = 2;
/** The letters and signs of an element that are looked at for a date. */
const LONGEST = 300;

/** The dates of the first `<time>` elements outside menus; call it on a page without surroundings. */
export function datesOfTimes(root: PageElement): DateCandidate[] {
  const dates: DateCandidate[] = [];
  for (const element of root.querySelectorAll(
    "time, [itemprop=datePublished], [itemprop=dateModified], abbr.published",
  )) {
    const written =
      element.getAttribute("datetime") ??
      element.getAttribute("content") ??
      element.getAttribute("title") ??
      textWithin(element, LONGEST);
    const names = `${namesOf(element)} ${element.getAttribute("itemprop") ?? ""}`;
    const changed = /updated|modified/i.test(names) && !/published/i.test(names);
    dates.push(
      ...datesAmong(
        candidateOf(written.slice(0, LONGEST), "time-element", `<${element.localName}>`, changed),
      ),
    );
    if (dates.length >= TIMES) break;
  }
  return dates;
}
