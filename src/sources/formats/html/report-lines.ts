import { isAroundText } from "./boilerplate.ts";
import { isComments } from "./comments-line.ts";
import type { Line } from "./line.ts";
import { isLink } from "./link-line.ts";
import { isReadAlso } from "./read-also.ts";
import { withoutHead } from "./without-head.ts";

/** A body has this many letters before comments can begin; their number also stands at the head of pages. */
const ENOUGH = 100;
/** A line of text, in letters; what is shorter and has no full stop is a title. */
const SENTENCE = 60;

const isSentence = (line: Line): boolean =>
  !line.heading && (line.letters >= SENTENCE || /[.!؟…:»"]$/.test(line.text));

/** The lines of the report alone: without calls to read something else, buttons, rights, the title said again, dates and bylines at the head. */
export function reportLines(lines: readonly Line[], title: string | null): Line[] {
  const kept: Line[] = [];
  let links = false;
  let letters = 0;
  for (const line of lines) {
    if (letters > ENOUGH && isComments(line)) break;
    if (isReadAlso(line)) {
      links = true;
      continue;
    }
    // Behind «read also» the titles of other reports stand, mostly as links, and their hours.
    if (isLink(line) || (links && !isSentence(line)) || isAroundText(line)) continue;
    links = false;
    letters += line.letters;
    kept.push(line);
  }
  return withoutHead(kept, title);
}
