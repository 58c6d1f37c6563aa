import type { Line } from "./line.ts";
import { sameWords } from "./same-words.ts";

/** So many lines stand between a headline and the body, at most. */
const BETWEEN = 10;
/** A lead is a sentence; captions and names are shorter. */
const LEAST = 50;

/**
 * The lead: sentences between the headline and the body's first line that pages keep outside of what they call the body.
 * `shown`: the lines of the cleaned page, `body`: those of the report.
 */
export function leadOf(shown: readonly Line[], body: readonly Line[], title: string | null): Line[] {
  const first = body[0];
  if (first === undefined || title === null) return [];
  const end = shown.findIndex((line) => line.text === first.text);
  const head = end < 0 ? -1 : shown.slice(0, end).findLastIndex((line) => sameWords(line.text, title));
  if (head < 0 || end - head > BETWEEN) return [];
  const said = new Set(body.map((line) => line.text));
  return shown
    .slice(head + 1, end)
    .filter(
      ({ text, letters, linked }) =>
        letters >= LEAST && linked === 0 && /[.!؟…»"]$/.test(text) && !said.has(text),
    );
}
