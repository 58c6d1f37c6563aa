import type { Matrix } from "./matrix.ts";

/** What is needed of a font: how wide its units are. */
export interface Font {
  readonly fontMatrix?: unknown;
  readonly vertical?: boolean;
}

/** The drawing operators of a page, as pdf.js lists them. */
export interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** How text is drawn, up to the next operator that changes it. */
export interface State {
  map: Matrix;
  font: Font;
  size: number;
  letterSpace: number;
  wordSpace: number;
  stretch: number;
  rise: number;
  leading: number;
}

/** A glyph as pdf.js gives it, or a number: a move to the left in thousandths of the font's size. */
export type Shown =
  | number
  | { readonly unicode?: string; readonly width?: number; readonly isSpace?: boolean }
  | null;
