import type { Language } from "./language.ts";

const FSI = "\u2068";
const PDI = "\u2069";
const RLM = "\u200f";

/** How lines are laid out: for a terminal, with isolates and marks that keep each cell in its own direction; or plain. */
export interface Layout {
  readonly language: Language;
  /** True where the reader shows text by the Unicode rules of direction: a terminal. */
  readonly marks: boolean;
  /** The width that lines are kept to, in columns. */
  readonly width: number;
}

/** The width of lines that go to no terminal. */
const PLAIN_WIDTH = 160;

/** The layout for standard output as it is. */
export function layoutFor(stream: NodeJS.WriteStream, language: Language): Layout {
  return {
    language,
    marks: stream.isTTY === true,
    width: stream.isTTY ? Math.max(stream.columns ?? 80, 60) : PLAIN_WIDTH,
  };
}

/** A cell's text kept apart from the direction of what stands around it. */
export function isolate(text: string, layout: Layout): string {
  return layout.marks && text !== "" ? `${FSI}${text}${PDI}` : text;
}

/** A line that begins at the right where the labels are Arabic. */
export function line(text: string, layout: Layout): string {
  return layout.marks && layout.language === "ar" ? `${RLM}${text}` : text;
}

/** How many columns a text takes: marks on letters and marks of direction take none. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const letter of text) if (!/[\p{M}\p{Cf}]/u.test(letter)) columns++;
  return columns;
}

/** A text cut to a number of columns, «…» where something was cut. */
export function cut(text: string, most: number): string {
  if (columnsOf(text) <= most) return text;
  let out = "";
  for (const letter of text) {
    if (columnsOf(out) >= most - 1) break;
    out += letter;
  }
  return `${out.trimEnd()}…`;
}

/** A text broken between words into lines of at most `most` columns; a longer word stands cut on a line. */
export function wrap(text: string, most: number): string[] {
  const lines: string[] = [];
  let row = "";
  for (const word of text.split(" ")) {
    const longer = row === "" ? word : `${row} ${word}`;
    if (row !== "" && columnsOf(longer) > most) {
      lines.push(row);
      row = cut(word, most);
    } else row = row === "" ? cut(word, most) : longer;
  }
  return [...lines, row];
}

/** Widths that together take at most `room` columns: where they do not, the widest gives first, down to `least`. */
export function fitted(widths: readonly number[], room: number, least: number): number[] {
  const out = [...widths];
  let over = out.reduce((sum, width) => sum + width, 0) - room;
  for (; over > 0; over--) {
    const widest = Math.max(...out);
    if (widest <= least) break;
    out[out.indexOf(widest)]!--;
  }
  return out;
}

/** A cell filled up with blanks to its width; the blanks stand outside the isolate. */
export function cell(text: string, width: number, layout: Layout): string {
  const short = cut(text, width);
  return isolate(short, layout) + " ".repeat(Math.max(0, width - columnsOf(short)));
}
