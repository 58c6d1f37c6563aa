import type { Claim, Document } from "../extract/claim.ts";
import { flat } from "./flat.ts";

/** The most letters of the report that are shown under a claim. */
const MOST_WORDS = 150;

/** The words that a claim stands on: from its first slot to its last in the sentence, the trigger in [brackets]. */
export function wordsUnder(document: Document, claim: Claim): string {
  const { trigger, sentence } = claim;
  const inside = [
    trigger,
    ...claim.actor,
    ...claim.target,
    ...[claim.place, claim.time, claim.speaker].filter((slot) => slot !== null),
  ].filter((slot) => slot.start >= sentence.start && slot.end <= sentence.end);
  let start = Math.max(
    Math.min(...inside.map((slot) => slot.start), trigger.start),
    trigger.start - MOST_WORDS / 2,
  );
  let end = Math.min(Math.max(...inside.map((slot) => slot.end), trigger.end), trigger.end + MOST_WORDS);
  const { text } = document;
  while (start > sentence.start && text[start - 1] !== " " && text[start - 1] !== "\n") start--;
  while (end < sentence.end && text[end] !== " " && text[end] !== "\n") end++;
  const before = start > sentence.start ? "… " : "";
  const after = end < sentence.end ? " …" : "";
  const marked = `${text.slice(start, trigger.start)}[${text.slice(trigger.start, trigger.end)}]${text.slice(trigger.end, end)}`;
  return before + flat(marked) + after;
}
