import type { Span } from "./span.ts";

/** `word`: Arabic letters. `number`: digits with their inner marks. `latin`: letters of any other script. */
export type TokenKind = "word" | "number" | "latin";

/**
 * A word or number with its place in the raw text. Punctuation is no token: what stands between two tokens is kept
 * as `before`, a set of `Mark` bits, on the later one.
 */
export interface Token extends Span {
  readonly kind: TokenKind;
  /** The folded letters; for a number its digits as 0–9 with the inner marks as written, Arabic ones as `.` and `,`. */
  readonly folded: string;
  /** Which marks stand between the token before and this one: `Mark` bits. */
  readonly before: number;
}

/** What can stand between two tokens, as bits. */
export const Mark = {
  space: 1,
  comma: 2,
  stop: 4,
  colon: 8,
  openQuote: 16,
  closeQuote: 32,
  openBracket: 64,
  closeBracket: 128,
  dash: 256,
  /** Two or more full stops, or «…». */
  ellipsis: 512,
  newline: 1024,
  semicolon: 2048,
  slash: 4096,
  underscore: 8192,
  question: 16384,
  percent: 32768,
  other: 65536,
  /** A bullet or a bar, which newspapers put between a headline and what is beside it. */
  bar: 131072,
} as const;
