import type { Claim, Document } from "../extract/claim.ts";
import { printCount } from "../extract/print.ts";
import type { Language } from "./language.ts";
import { kindName, modalityName, weaponName } from "./words.ts";

/** The cells of a claim's line in the table. */
export interface ClaimCells {
  readonly kind: string;
  readonly count: string;
  readonly parties: string;
  readonly place: string;
  readonly time: string;
  readonly speaker: string;
  readonly modality: string;
}

/** The most letters of the report that are shown under a claim. */
const MOST_WORDS = 150;

/** What is shown of a claim. */
export function claimCells(claim: Claim, language: Language): ClaimCells {
  const arrow = language === "ar" ? "←" : ">";
  const names = (list: readonly { text: string }[]): string => list.map(({ text }) => flat(text)).join(" + ");
  const { actor, target, time, place, speaker } = claim;
  const whom = target.length > 0 ? `${arrow} ${names(target)}` : "";
  const weapon = claim.weapon ? ` (${weaponName(claim.weapon, language)})` : "";
  const days = time
    ? time.firstDay === time.lastDay
      ? time.firstDay
      : `${time.firstDay}…${time.lastDay}`
    : "";
  const via = claim.via.length > 0 ? ` ${language === "ar" ? "عبر" : "via"} ${claim.via.join(", ")}` : "";
  return {
    kind: kindName(claim.kind, language),
    count: claim.count ? printCount(claim.count) : "",
    parties: `${names(actor)}${weapon} ${whom}`.trim(),
    place: place ? flat(place.text) : "",
    time: days,
    speaker: (speaker ? flat(speaker.text) : "") + via,
    modality: claim.modality === "asserted" ? "" : modalityName(claim.modality, language),
  };
}

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

/** A text on one line, without letters that steer a terminal or the direction of what follows. */
export function flat(text: string): string {
  let out = "";
  for (const letter of text) {
    const code = letter.codePointAt(0)!;
    const steering = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
    if (code < 32 || (code >= 127 && code < 160) || code === 0x2028 || code === 0x2029) out += " ";
    else if (!steering) out += letter;
  }
  return out.replace(/ {2,}/g, " ").trim();
}
