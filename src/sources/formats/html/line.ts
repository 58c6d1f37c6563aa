/** A line of a page's text. */
export interface Line {
  readonly text: string;
  readonly letters: number;
  /** How many of the letters stand in links. */
  readonly linked: number;
  readonly heading: boolean;
}

/** A piece of text up to the next break; `end`: one `<br>`, more of them, or the end of the block. */
export interface Piece extends Line {
  readonly end: "break" | "breaks" | "block";
}
