/** What an element holds, its descendants included. */
export interface Weight {
  /** Letters of text. */
  letters: number;
  /** Those of them inside links. */
  linked: number;
  /** Letters that stand outside links in the element itself or in its phrases (`<b>`, `<span>`), not in blocks inside it. */
  own: number;
  /** Letters, digits, signs and spaces of text, as UTF-16 units. */
  units: number;
  /** Pictures. */
  pictures: number;
  /** Paragraphs (`<p>`) of at least `LONG` units. */
  paragraphs: number;
  /** Elements and pieces of text. */
  nodes: number;
  /** The sum of how deep each of them stands under it. */
  depths: number;
}

/** A paragraph of text has at least so many UTF-16 units. */
export const LONG = 100;
