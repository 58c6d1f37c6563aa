import type { Line } from "./line.ts";

/** True for a line that stands wholly in links and is no sentence. */
export function isLink(line: Line): boolean {
  return (
    line.letters > 0 && line.linked >= line.letters * 0.9 && !(line.letters > 80 && /[.؟!]$/.test(line.text))
  );
}
