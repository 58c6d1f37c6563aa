import type { Count } from "../extract/claim.ts";
import type { GoldEntity } from "./gold.ts";

/** Marks that say nothing when two surfaces are compared. */
const MARKS = /[\u064B-\u0652\u0670\u0640«»"“”'()[\]،؛:.,!؟…-]/g;

const fold = (text: string): string =>
  text
    .replace(MARKS, " ")
    .replace(/[أإآٱ]/g, "ا")
    .replace(/ى/g, "ي")
    .replace(/ة/g, "ه")
    .replace(/ؤ/g, "و")
    .replace(/ئ/g, "ي");

/** The distinct words of a surface, prefixes and the article cut, for comparing alone. */
export function wordsOf(text: string): Set<string> {
  const words = fold(text).split(/\s+/).filter(Boolean);
  return new Set(
    words.map((word) =>
      word
        .replace(/^[وفبلك](?=ال)/, "")
        .replace(/^لل/, "ال")
        .replace(/^ال(?=...)/, ""),
    ),
  );
}

/** True where two surfaces share half of the words of the shorter one. */
export function alike(left: string | null | undefined, right: string | null | undefined): boolean {
  if (!left || !right) return false;
  const a = wordsOf(left);
  const b = wordsOf(right);
  let both = 0;
  for (const word of a) if (b.has(word)) both++;
  return both > 0 && both / Math.min(a.size, b.size) >= 0.5;
}

/** True for two mentions with one id, or with surfaces alike. */
export function sameEntity(gold: GoldEntity, found: GoldEntity): boolean {
  return (!!gold.id && !!found.id && gold.id === found.id) || alike(gold.text, found.text);
}

interface Place {
  readonly text: string;
  readonly lat?: number | null;
  readonly lon?: number | null;
}

/** True for two places within 10 km, or with surfaces alike. */
export function samePlace(gold: Place, found: Place): boolean {
  const near = gold.lat != null && found.lat != null && kilometres(gold, found) <= 10;
  return near || alike(gold.text, found.text);
}

/** True for two counts with the same bounds. */
export function sameCount(gold: Count, found: Count): boolean {
  return gold.min === found.min && gold.max === found.max;
}

interface Said {
  readonly speaker?: string | null;
  readonly speaker_org?: string | null;
}

/** True for two speakers with words alike or of one body. */
export function sameSpeaker(gold: Said, found: Said): boolean {
  return alike(gold.speaker, found.speaker) || (!!gold.speaker_org && gold.speaker_org === found.speaker_org);
}

/** Kilometres on the ground between two places. */
function kilometres(a: Place, b: Place): number {
  const radian = Math.PI / 180;
  const dLat = (b.lat! - a.lat!) * radian;
  const dLon = (b.lon! - a.lon!) * radian;
  const h =
    Math.sin(dLat / 2) ** 2 + Math.cos(a.lat! * radian) * Math.cos(b.lat! * radian) * Math.sin(dLon / 2) ** 2;
  return 12742 * Math.asin(Math.sqrt(h));
}
