import { fold } from "../../../text/fold.ts";

/** A text's letters and digits alone, folded: for comparing what differs in signs and spaces. */
export function wordsOnly(text: string): string {
  return fold(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

/** True for two texts of the same words. */
export function sameWords(first: string, second: string): boolean {
  return wordsOnly(first) === wordsOnly(second);
}
