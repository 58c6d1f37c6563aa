import type { Episode } from "./episode.ts";
import type { Feature } from "./model.ts";
import { partyRelation, placeRelation } from "./relations.ts";
import type { WordWeight } from "./words.ts";

const PLACE_ORDER = [
  "same",
  "inside",
  "near",
  "same-province",
  "one-unknown",
  "same-country",
  "apart",
  "both-unknown",
] as const;

/** What is seen about two episodes of two reports. The order of the two does not matter. */
export function featuresAcross(a: Episode, b: Episode, weight: WordWeight): readonly Feature[] {
  const gap = a.published === null || b.published === null ? null : Math.abs(a.published - b.published);
  const published =
    gap === null ? "unknown" : gap <= 1 ? String(gap) : gap <= 3 ? "2-3" : gap <= 7 ? "4-7" : "8+";
  const families = [...a.families].filter((family) => b.families.has(family)).length;
  const kinds = [...a.kinds].filter((kind) => b.kinds.has(kind)).length;
  const place = bestPlace(a, b);
  const time = timeAcross(a, b);
  const same = [...a.counts].filter((count) => b.counts.has(count));
  const differ = [...a.counted].filter(
    (kind) => b.counted.has(kind) && !same.some((count) => count.startsWith(`${kind} `)),
  );
  const words = shared(a, b, weight);
  const likeness = words < 0.05 ? "0" : words < 0.12 ? "1" : words < 0.2 ? "2" : words < 0.35 ? "3" : "4";
  return [
    "always",
    `published=${published}`,
    `families=${Math.min(families, 2)}`,
    `kinds=${Math.min(kinds, 3)}`,
    `place=${place}`,
    `time=${time}`,
    `place=${place} time=${time}`,
    `place=${place} kinds=${Math.min(kinds, 2)}`,
    `actors=${partyRelation(a.actors, b.actors)}`,
    `targets=${partyRelation(a.targets, b.targets)}`,
    `counts=${Math.min(same.length, 2)}`,
    `other-counts=${Math.min(differ.length, 2)}`,
    `words=${likeness}`,
    `words=${likeness} place=${place}`,
    `words=${likeness} kinds=${Math.min(kinds, 2)}`,
    `headlines=${Number(a.headline) + Number(b.headline)}`,
    `background=${Number(a.background) + Number(b.background)}`,
  ];
}

function bestPlace(a: Episode, b: Episode): (typeof PLACE_ORDER)[number] {
  if (a.placed.length === 0 || b.placed.length === 0)
    return a.placed.length + b.placed.length === 0 ? "both-unknown" : "one-unknown";
  let best: number = PLACE_ORDER.length - 1;
  for (const one of a.placed)
    for (const other of b.placed) best = Math.min(best, PLACE_ORDER.indexOf(placeRelation(one, other)));
  return PLACE_ORDER[best]!;
}

function timeAcross(a: Episode, b: Episode): string {
  // What no claim dates is news of the day or of the day before.
  const daysOf = ({ days, published }: Episode) =>
    days ?? (published === null ? null : { first: published - 1, last: published });
  const [x, y] = [daysOf(a), daysOf(b)];
  if (!x || !y) return "unknown";
  const surely = a.days !== null && b.days !== null ? "said" : "reckoned";
  if (x.first <= y.last && y.first <= x.last)
    return a.days && b.days && x.first === x.last && y.first === y.last ? "same-day" : `overlap-${surely}`;
  const gap = Math.max(x.first - y.last, y.first - x.last);
  return gap <= 1 ? `next-day-${surely}` : gap <= 7 ? `days-apart-${surely}` : "weeks-apart";
}

/** The share of weight that two sets of words have in common, 0 to 1. */
function shared(a: Episode, b: Episode, weight: WordWeight): number {
  let common = 0;
  let all = 0;
  for (const word of a.words) {
    all += weight(word);
    if (b.words.has(word)) common += weight(word);
  }
  for (const word of b.words) if (!a.words.has(word)) all += weight(word);
  return all === 0 ? 0 : common / all;
}
