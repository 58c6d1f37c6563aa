import type { Row } from "../../lexicon/parse.ts";
import { type FormTable, type Slot, tableOf } from "./word-forms.ts";

/** What a number word does; the kinds are those of lexicon/numbers.tsv. */
export type NumberKind =
  | "unit" // واحد … تسعة
  | "ten" // عشرة، عشر: also the second word of eleven to nineteen
  | "tens" // عشرون … تسعون
  | "hundred" // مئة، مئتان، ثلاثمئة
  | "scale" // ألف، مليون
  | "scale-dual" // ألفان, value: one thousand
  | "scale-plural" // آلاف after a number; alone it is vague
  | "fraction" // نصف
  | "fraction-plural" // أخماس
  | "ordinal" // ثالث
  | "vague" // عشرات
  | "few" // بضعة، عدة
  | "odd" // نيف
  | "over"
  | "at-least"
  | "at-least-after"
  | "about"
  | "about-after"
  | "under"
  | "under-after"
  | "between"
  | "to"
  | "from"
  | "or"
  | "on"
  | "part"
  | "percent"
  | "none" // كميات: another word that looks like a number with a prefix
  | "measure" // ملم: digits stuck to it («120ملم») are a calibre or a weight and count nothing
  | "minus"
  | "point";

/** One line of lexicon/numbers.tsv. */
export interface NumberEntry {
  readonly id: string;
  readonly kind: NumberKind;
  /** The number itself; of a fraction its value (0.5); 0 where the word has none. */
  readonly value: number;
  /** What the word means where it counts something without a number before it («مئات» 200–999); null: no bound. */
  readonly min: number | null;
  readonly max: number | null;
  /**
   * When the word is no number by itself: `never` («أحد»), `counted` (only before a counted noun: «ست»), `only` (only
   * as a whole text: «ثمن»); `fifth` … `tenth`: as `counted`, and before a definite noun the fraction.
   */
  readonly alone: string;
}

export interface NumberWords {
  readonly table: FormTable<NumberEntry>;
  /** The words of the table with which a number or its hedge can begin: not «من», «على», «إلى». */
  readonly beginnings: ReadonlySet<string>;
}

/** Kinds of forms that begin a number, however many words they have. */
const HEDGES: ReadonlySet<NumberKind> = new Set<NumberKind>([
  "over",
  "at-least",
  "about",
  "under",
  "between",
]);
/** Kinds of forms of several words that are numbers. */
const LONG: ReadonlySet<NumberKind> = new Set<NumberKind>(["vague", "few", "part"]);
/** Kinds of single words that are numbers. */
const SINGLE: ReadonlySet<NumberKind> = new Set<NumberKind>([
  "unit",
  "ten",
  "tens",
  "hundred",
  "scale",
  "scale-dual",
  "scale-plural",
  "fraction",
  "ordinal",
  "vague",
  "few",
  "minus",
]);

const begins = ({ single, long }: Slot<NumberEntry>): boolean =>
  long.some(({ entry }) => HEDGES.has(entry.kind) || LONG.has(entry.kind)) ||
  single.some(({ entry }) => HEDGES.has(entry.kind) || SINGLE.has(entry.kind));

/** The rows of lexicon/numbers.tsv, ready for `numbersIn`. A row with an unreadable value is left out. */
export function compileNumbers(rows: readonly Row[]): NumberWords {
  const table = tableOf(rows, entryOf);
  const beginnings = new Set<string>();
  for (const [folded, slot] of table) if (begins(slot)) beginnings.add(folded);
  return { table, beginnings };
}

function entryOf(row: Row): NumberEntry | null {
  const kind = (row.cells.kind ?? "") as NumberKind;
  const cell = row.cells.value ?? "";
  const alone = row.cells.alone ?? "";
  let value = 0;
  let min: number | null = null;
  let max: number | null = null;
  if (cell.includes("/")) {
    const [top, bottom] = cell.split("/");
    value = Number(top) / Number(bottom);
  } else if (cell.includes("-")) {
    [min, max] = boundsOf(cell);
    value = 0;
  } else if (cell !== "") value = Number(cell);
  if (Number.isNaN(value)) return null;
  if (alone.includes("-")) {
    [min, max] = boundsOf(alone);
    return { id: row.id, kind, value, min, max, alone: "" };
  }
  return { id: row.id, kind, value, min, max, alone };
}

/** «200-999» → [200, 999]; «3-» → [3, null]. */
function boundsOf(cell: string): [number | null, number | null] {
  const [low, high] = cell.split("-");
  return [low ? Number(low) : null, high ? Number(high) : null];
}
