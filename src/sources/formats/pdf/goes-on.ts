import type { Block } from "./blocks.ts";
import type { Edges } from "./edges.ts";
import { firstWord } from "./first-word.ts";
import type { Line } from "./glyph.ts";
import { unitsOf } from "./units.ts";

/** How much wider than the usual the step to the next line is where a new paragraph begins. */
const STEP = 1.25;
/** How much letters of one paragraph may differ in size. */
const SIZES = 0.12;
/** How far the first line of a paragraph is moved in, in sizes of the font. */
const INDENT = 1;
const BULLET = /^[•▪●◦*■–—-]$/u;
const ENDS = /[.!?؟:؛»"”)\]]$/u;

/** What is known of the line before. */
export interface Before {
  readonly line: Line;
  readonly edges: Edges;
  readonly block: Block;
  readonly page: number;
}

/** Whether a line goes on with the paragraph of the one before it: above all, whether its first word had no room there. */
export function goesOn(before: Before | null, here: Before, text: string): boolean {
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
