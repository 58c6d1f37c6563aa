import type { Block } from "./blocks.ts";
import { type Line, median } from "./glyph.ts";
import { logicalText } from "./logical.ts";
import { kindOf, unitsOf } from "./units.ts";

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
/** How much wider than the usual the step to the next line is where a new paragraph begins. */
const STEP = 1.25;
/** How much letters of one paragraph may differ in size. */
const SIZES = 0.12;
/** How far the first line of a paragraph is moved in, in sizes of the font. */
const INDENT = 1;
const BULLET = /^[•▪●◦*■–—-]$/u;
const ENDS = /[.!?؟:؛»"”)\]]$/u;

/** What is known of the line before. */
interface Before {
  readonly line: Line;
  readonly edges: Edges;
  readonly block: Block;
  readonly page: number;
}

/** The ends and the usual step of the lines of a block. */
interface Edges {
  readonly x0: number;
  readonly x1: number;
  readonly step: number;
  readonly lines: number;
}

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

function edgesOf(lines: readonly Line[]): Edges {
  const steps = lines
    .slice(1)
    .map((line, at) => line.y - lines[at]!.y)
    .sort((a, b) => a - b);
  return {
    x0: lines.reduce((least, line) => Math.min(least, line.x0), Number.POSITIVE_INFINITY),
    x1: lines.reduce((most, line) => Math.max(most, line.x1), Number.NEGATIVE_INFINITY),
    step: steps[Math.floor(steps.length / 4)] ?? 0,
    lines: lines.length,
  };
}

/** Whether a line goes on with the paragraph of the one before it: above all, whether its first word had no room there. */
function goesOn(before: Before | null, here: Before, text: string): boolean {
  if (before === null) return false;
  const { line, edges } = before;
  const next = here.line;
  if (Math.abs(next.size - line.size) > SIZES * line.size) return false;
  const room = edges.x1 - edges.x0 - (line.x1 - line.x0);
  if (room > firstWord(next) + 0.3 * next.size) return false;
  const units = unitsOf(next);
  const fromRight = units.some((unit) => unit.kind === "right");
  if (BULLET.test((fromRight ? units.at(-1) : units[0])?.text ?? "")) return false;
  if (before.block !== here.block) return edges.lines > 1 && !ENDS.test(text);
  if (next.y - line.y > STEP * Math.max(edges.step, next.size)) return false;
  const start = (one: Line): number => (fromRight ? edges.x1 - one.x1 : one.x0 - edges.x0);
  return !(start(next) > INDENT * next.size && start(line) < 0.3 * next.size && next.x1 - next.x0 > room);
}

/** How wide the first word of a line is, in points. */
function firstWord(line: Line): number {
  const drawn = [...line.glyphs];
  if (drawn.some((glyph) => kindOf(glyph.text) === "right")) drawn.reverse();
  let [x0, x1] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const glyph of drawn) {
    const gap = x1 < x0 ? 0 : Math.max(glyph.x0 - x1, x0 - glyph.x1);
    if (x1 > x0 && (glyph.text.trim() === "" || gap > 0.15 * glyph.size)) break;
    if (glyph.text.trim() === "") continue;
    x0 = Math.min(x0, glyph.x0);
    x1 = Math.max(x1, glyph.x1);
  }
  return Math.max(0, x1 - x0);
}

/** Two lines of one paragraph as one; a hyphen that parts a Latin word at the line's end is taken away. */
function glued(first: string, second: string): string {
  if (first.endsWith("\u00ad")) return first.slice(0, -1) + second;
  if (/\p{Ll}-$/u.test(first) && /^\p{Ll}/u.test(second)) return first.slice(0, -1) + second;
  return `${first} ${second}`;
}
