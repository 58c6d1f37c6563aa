import { isAroundText, isComments, isLink, isReadAlso } from "./boilerplate.ts";
import { isDateLine } from "./date-line.ts";
import type { Line } from "./lines.ts";
import { wordsOnly } from "./same-words.ts";

/** So many lines at the head may be the title, a date or a byline. */
const HEAD = 6;
/** The longest line that names an author or a place of work, in letters and signs. */
const BYLINE = 80;
const BY = /^(?:بقلم|كتب(?:ت|ه)?|إعداد|اعداد|تحرير|المراسل(?:ة)?|المحرر|الكاتب|مراسلنا|by)\s*[:：\-–/|]/i;
/** A body has this many letters before comments can begin; their number also stands at the head of pages. */
const ENOUGH = 100;
/** A line of text, in letters; what is shorter and has no full stop is a title. */
const SENTENCE = 60;

const isSentence = (line: Line): boolean =>
  !line.heading && (line.letters >= SENTENCE || /[.!؟…:»"]$/.test(line.text));
const CRUMBS = /^الرئيسية\s*[/»›>|\\-]/;

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

function withoutHead(lines: readonly Line[], title: string | null): Line[] {
  const headline = title === null ? "" : wordsOnly(title);
  return lines.filter((line, index) => {
    if (index >= HEAD) return true;
    if (headline !== "" && wordsOnly(line.text) === headline) return false;
    return (
      !isDateLine(line.text) && !CRUMBS.test(line.text) && !(line.text.length <= BYLINE && BY.test(line.text))
    );
  });
}
