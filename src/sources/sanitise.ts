import sanitizeHtml from "sanitize-html";
import { shapeOf } from "./formats/html/shape.ts";
import { OPTIONS } from "./sanitise-options.ts";

/** The most that is cleaned, in letters and signs; what is longer is cut, since no report is longer. */
const LONGEST = 2_000_000;
/** Past these (elements in each other, tags and entities) the cleaning takes too long, and only the bare text is shown. */
const DEEPEST = 300;
const MOST_MARKS = 100_000;

/**
 * HTML that can be shown: text and its structure, without scripts, event handlers, forms and styles, and without anything
 * that a browser would load from elsewhere (images, frames, fonts). Links stay, with `rel` and no address but http(s) and mailto.
 */
export function sanitiseHtml(html: string): string {
  const cut = html.slice(0, LONGEST);
  const { depth, marks } = shapeOf(cut);
  return depth > DEEPEST || marks > MOST_MARKS ? bareText(cut) : sanitizeHtml(cut, OPTIONS);
}

const bareText = (html: string): string =>
  html
    .replace(/<[^<>]{0,1000}>/g, " ")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
