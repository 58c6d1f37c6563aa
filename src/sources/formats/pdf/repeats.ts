import { EDGE, foot, head, placed, shape } from "./page-edges.ts";
import type { Row } from "./rows.ts";
import { type Usual, usualOf } from "./usual.ts";

/** How many times the usual step heads and feet stand away from the text. */
const APART = 1.3;
/** The share of the page's height at its head and foot where a number alone is the number of the page. */
const MARGIN = 0.1;
/** «3», «- 3 -», «3/10», «صفحة 3 من 10», «Page 3 of 10», in any digits, letters as they stand from left to right. */
const PAGE_NUMBER =
  /^(?:[-–—|\s]*#[-–—|/\s]*#?[-–—|\s]*|.*(?:ةحفص|[Pp]age).{0,20}#.*|#\s*نم\s*#\s*(?:ةحفص)?)$/u;

/** The rows of each page without the heads, feet and page numbers that pages have in common. `heights`: of the pages. */
export function withoutRepeats(
  pages: readonly (readonly Row[])[],
  heights: readonly number[],
): readonly (readonly Row[])[] {
  const counts = new Map<string, number>();
  for (const rows of pages)
    for (const text of new Set([...head(rows), ...foot(rows)].map(placed)))
      counts.set(text, (counts.get(text) ?? 0) + 1);
  const often = Math.max(2, Math.ceil(pages.length / 3));
  return pages.map((rows, page) => {
    const height = heights[page] ?? 0;
    const usual = usualOf(rows);
    const isRepeat = (row: Row): boolean => {
      const y = row[0]!.y;
      const atMargin = y < MARGIN * height || y > (1 - MARGIN) * height;
      return (counts.get(placed(row)) ?? 0) >= often || (atMargin && PAGE_NUMBER.test(shape(row)));
    };
    const above = repeatsOf(head(rows), rows[EDGE], isRepeat, usual);
    const below = repeatsOf(foot(rows), rows.at(-1 - EDGE), isRepeat, usual);
    return rows.slice(above, Math.max(above, rows.length - below));
  });
}

/** How many of the rows from the edge inwards are repeats: they stand apart from the text, or are of another size. */
function repeatsOf(
  rows: readonly Row[],
  inner: Row | undefined,
  isRepeat: (row: Row) => boolean,
  usual: Usual,
): number {
  let count = 0;
  for (const [at, row] of rows.entries()) {
    if (!isRepeat(row)) break;
    const next = rows[at + 1] ?? inner;
    const apart = !next || Math.abs(next[0]!.y - row[0]!.y) > APART * usual.step;
    if (apart || Math.abs(row[0]!.size - usual.size) > 0.08 * usual.size) count = at + 1;
  }
  return count;
}
