import { isDateLine } from "./date-line.ts";
import type { Line } from "./line.ts";
import { wordsOnly } from "./same-words.ts";

/** So many lines at the head may be the title, a date or a byline. */
const HEAD = 6;
/** The longest line that names an author or a place of work, in letters and signs. */
const BYLINE = 80;
const BY = /^(?:بقلم|كتب(?:ت|ه)?|إعداد|اعداد|تحرير|المراسل(?:ة)?|المحرر|الكاتب|مراسلنا|by)\s*[:：\-–/|]/i;

const CRUMBS = /^الرئيسية\s*[/»›>|\\-]/;

/** Lines without the title said again, dates, bylines and crumbs at the head. */
export function withoutHead(lines: readonly Line[], title: string | null): Line[] {
  const headline = title === null ? "" : wordsOnly(title);
  return lines.filter((line, index) => {
    if (index >= HEAD) return true;
    if (headline !== "" && wordsOnly(line.text) === headline) return false;
    return (
      !isDateLine(line.text) && !CRUMBS.test(line.text) && !(line.text.length <= BYLINE && BY.test(line.text))
    );
  });
}
