import type { Block } from "./blocks.ts";
import { edgesOf } from "./edges.ts";
import { median } from "./glyph.ts";
import { type Before, goesOn } from "./goes-on.ts";
import { logicalText } from "./logical.ts";
import { unitsOf } from "./units.ts";

/** A paragraph of a page. */
export interface Paragraph {
  readonly text: string;
  /** The size of its letters, in points. */
  readonly size: number;
  /** 1 is the first page. */
  readonly page: number;
}

/** What stands between two cells of one row of a table. */
export const CELL = " | ";

/** The paragraphs of all pages' blocks, in their order; those that a column's or a page's end cuts are joined again. */
export function paragraphsOf(pages: readonly (readonly Block[])[], shapes: boolean): readonly Paragraph[] {
  const out: { text: string; size: number; page: number }[] = [];
  let before: Before | null = null;
  pages.forEach((blocks, at) => {
    const page = at + 1;
    for (const block of blocks) {
      if (block.kind === "table") {
        for (const row of block.rows) {
          const cells = row.map((line) => logicalText(unitsOf(line), { shapes, afterArabic: false }));
          out.push({ text: cells.join(CELL), size: median(row.map((line) => line.size)), page });
        }
        before = null;
        continue;
      }
      const edges = edgesOf(block.lines);
      for (const line of block.lines) {
        const last = out.at(-1);
        const joined: boolean = last !== undefined && goesOn(before, { line, edges, block, page }, last.text);
        const afterArabic = joined && /\p{Script=Arabic}/u.test(last!.text.slice(-200));
        const text = logicalText(unitsOf(line), { shapes, afterArabic });
        if (joined) last!.text = glued(last!.text, text);
        else out.push({ text, size: line.size, page });
        before = { line, edges, block, page };
      }
    }
  });
  return out.filter((paragraph) => paragraph.text !== "");
}

/** Two lines of one paragraph as one; a hyphen that parts a Latin word at the line's end is taken away. */
function glued(first: string, second: string): string {
  if (first.endsWith("\u00ad")) return first.slice(0, -1) + second;
  if (/\p{Ll}-$/u.test(first) && /^\p{Ll}/u.test(second)) return first.slice(0, -1) + second;
  return `${first} ${second}`;
}
