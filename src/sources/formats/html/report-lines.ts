import { isAroundText, isLink, isReadAlso } from "./boilerplate.ts";
import { isDateLine } from "./date-line.ts";
import type { Line } from "./lines.ts";
import { wordsOnly } from "./same-words.ts";

/** So many lines at the head may be the title, a date or a byline. */
const HEAD = 6;
/** The longest line that names an author or a place of work, in letters and signs. */
const BYLINE = 80;
const BY = /^(?:بقلم|كتب(?:ت|ه)?|إعداد|اعداد|تحرير|المراسل(?:ة)?|المحرر|الكاتب|مراسلنا|by)\s*[:：\-–/|]/i;
const CRUMBS = /^الرئيسية\s*[/»›>|\\-]/;

/** The lines of the report alone: without calls to read something else, buttons, rights, the title said again, dates and bylines at the head. */
export function reportLines(lines: readonly Line[], title: string | null): Line[] {
  const kept: Line[] = [];
  let links = false;
  for (const line of lines) {
    if (isReadAlso(line)) {
      links = true;
      continue;
    }
    // Behind «read also» the titles of other reports stand, mostly as links, sometimes as headings.
    if (isLink(line) || (links && line.heading) || isAroundText(line)) continue;
    links = false;
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
