import { type SourceTrouble, sourceTrouble } from "../../source-trouble.ts";
import type { Lightened } from "./lighten.ts";

/** The most that is parsed, in letters and signs, when scripts and embedded pictures are gone; long pages of news have a twentieth of it. */
const LARGEST = 6_000_000;
/** Tags and entities: large pages of news have some ten thousand. */
const MOST_MARKS = 100_000;
/** Pages stand 20 to 40 elements deep; broken ones a few hundred. The parser's work grows with the square of it. */
const DEEPEST = 2000;

/** The trouble with a page that is made to be too much to parse, or null. */
export function tooMuch(file: string, page: Lightened): SourceTrouble | null {
  if (page.depth > DEEPEST) {
    const says = `its elements stand more than ${DEEPEST} deep in each other, which no page of news needs: give the text as a .txt file`;
    const arabic = `عناصر الصفحة متداخلة أكثر من ${DEEPEST} مستوى، ولا صفحة أخبار تحتاج ذلك: أعطِ النص في ملف ‎.txt`;
    return sourceTrouble("too-deep", file, 0, says, arabic);
  }
  if (page.html.length <= LARGEST && page.marks <= MOST_MARKS) return null;
  const says = "the page is many times larger than any report: give the report's text as a .txt file";
  return sourceTrouble(
    "too-large",
    file,
    0,
    says,
    "الصفحة أكبر بمرات من أي تقرير: أعطِ نص التقرير في ملف ‎.txt",
  );
}
