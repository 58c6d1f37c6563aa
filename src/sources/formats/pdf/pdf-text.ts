import type { Health } from "./health.ts";
import type { Paragraph } from "./paragraphs.ts";

/** The most pages that are read: reports have fewer. */
export const MOST_PAGES = 500;

/** What a PDF gives: plain data. */
export interface PdfText {
  readonly pages: number;
  /** How many of the pages were read. */
  readonly read: number;
  readonly paragraphs: readonly Paragraph[];
  readonly health: Health;
  /** Numbers of the pages that have pictures and no letters. */
  readonly pictures: readonly number[];
  /** Pages that could not be read. */
  readonly broken: readonly number[];
  /** Title, Author, CreationDate, ModDate as written. */
  readonly properties: Readonly<Record<string, string>>;
}
