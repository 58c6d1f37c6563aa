/** Brackets and quotation marks whose shape is turned around in text from right to left (Unicode's Bidi_Mirrored pairs in use). */
const PAIRS = "()[]{}<>«»‹›";
const MIRRORED = new Map([...PAIRS].map((sign, at) => [sign, PAIRS[at ^ 1]!]));
const OPENING = new Set([...PAIRS].filter((_, at) => at % 2 === 0));

/** The sign that this one looks like in a mirror; itself where it has none. */
export const mirrored = (text: string): string => MIRRORED.get(text) ?? text;

/** True for «(» and the like. */
export const opens = (text: string): boolean => OPENING.has(text);

/**
 * Whether signs in their order of reading say by their shape what they look like, and not what they mean: most writers
 * keep the shape, some the meaning. Told by which of the two gives more pairs; in doubt the shape.
 */
export function areShapes(signs: readonly string[]): boolean {
  return pairs(signs.map(mirrored)) >= pairs(signs);
}

function pairs(signs: readonly string[]): number {
  const open: string[] = [];
  let count = 0;
  for (const sign of signs) {
    if (OPENING.has(sign)) open.push(sign);
    else if (MIRRORED.has(sign) && open.at(-1) === MIRRORED.get(sign)) {
      open.pop();
      count++;
    }
  }
  return count;
}
