const known: Record<string, string> = Object.create(null);

/**
 * The one copy of a short string that lines of files share: `killed` of a thousand lines is then one string, which costs
 * no comparison letter by letter. Copies are kept for good, so that only words of the lexicon's own files may be asked for.
 */
export function interned(text: string): string {
  const one = known[text];
  if (one !== undefined) return one;
  known[text] = text;
  return text;
}
