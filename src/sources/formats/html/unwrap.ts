import type { Line, Piece } from "./line.ts";

/** The longest line that a page broken by hand has, in letters and signs. */
const WIDEST = 120;
/** Lines broken by hand are filled: on average at least this wide. */
const NARROWEST = 45;
const ENDED = /[.!?؟:؛…»"”)\]]$/;

/**
 * Lines out of pieces. A single `<br>` ends a line, as the Arabic press has it, but in texts that were broken by hand to
 * fit a width (many filled lines that end in mid-sentence) such lines are joined again up to the next full stop.
 */
export function unwrapped(pieces: readonly Piece[]): Line[] {
  if (!brokenByHand(pieces)) return [...pieces];
  const lines: Line[] = [];
  let open: Line | null = null;
  for (const piece of pieces) {
    const line: Line = open === null ? piece : joined(open, piece);
    const goes = piece.end === "break" && !ENDED.test(piece.text);
    open = goes ? line : null;
    if (!goes) lines.push(line);
  }
  if (open !== null) lines.push(open);
  return lines;
}

function brokenByHand(pieces: readonly Piece[]): boolean {
  const broken = pieces.filter((piece) => piece.end === "break");
  if (broken.length < 3) return false;
  const total = broken.reduce((sum, piece) => sum + piece.text.length, 0);
  const unended = broken.filter((piece) => !ENDED.test(piece.text)).length;
  return (
    unended >= broken.length * 0.6 &&
    total / broken.length >= NARROWEST &&
    broken.every((piece) => piece.text.length <= WIDEST)
  );
}

const joined = (first: Line, second: Line): Line => ({
  text: `${first.text} ${second.text}`,
  letters: first.letters + second.letters,
  linked: first.linked + second.linked,
  heading: first.heading && second.heading,
});
