import { ABOUT, AROUND, OF_A_WHOLE } from "./around-names.ts";
import { namesOf } from "./dom.ts";
import { isBody } from "./is-body.ts";
import type { PageElement } from "./page-node.ts";

/** Elements that hold no part of a report. */
const TAGS = new Set(
  (
    "nav aside footer button select input textarea label object embed video audio map dialog menu figcaption " +
    "amp-social-share amp-ad amp-sidebar amp-consent amp-video amp-youtube progress meter link meta title"
  ).split(" "),
);
/** The most letters in a line about a report. */
const SHORT = 120;
/** Elements that are no junk, whatever they are called. */
const WHOLE = /^(?:article|main|body|p|h1|td|table|tbody|tr)$/;

/** True for an element that, by its tag, its names or its role, stands around a report and not in it. `letters`: its own. */
export function isAround(element: PageElement, letters: number): boolean {
  if (TAGS.has(element.localName)) return true;
  const role = element.getAttribute("role") ?? "";
  if (/^(?:navigation|complementary|contentinfo|search|dialog|alert|menu|menubar|banner)$/.test(role))
    return true;
  if (WHOLE.test(element.localName) || isBody(element)) return false;
  const names = namesOf(element).replace(OF_A_WHOLE, " ");
  if (names.trim() === "") return false;
  return AROUND.test(names) || (letters <= SHORT && ABOUT.test(names));
}
