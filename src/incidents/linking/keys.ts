import type { Episode } from "./episode.ts";
import type { WordWeight } from "./words.ts";

/** Days of one bucket; two days no more than this apart share a bucket or stand in neighbouring ones. */
const BUCKET = 3;
/** So many of its rarest words lead to an episode. */
const WORDS = 5;
/** So many of its places do. */
const PLACES = 4;
/** Numbers below this are met everywhere. */
const UNUSUAL = 5;
/** Letters of a key that a place path needs to be narrower than a country: «/syria/idlib/» has three strokes. */
const STROKES = 3;

/**
 * What an episode is looked for by: a place or the province around it, a rare word, an unusual number; each with a few
 * days. Episodes that share no key are never compared.
 */
export function keysOf(episode: Episode, weight: WordWeight): readonly string[] {
  const keys = new Set<string>();
  const told = new Set<number>();
  for (const day of [episode.published, episode.days?.first ?? null, episode.days?.last ?? null])
    if (day !== null) {
      told.add(Math.floor(day / BUCKET));
      told.add(Math.floor(day / BUCKET) + 1);
    }
  if (told.size === 0) told.add(-1);
  const names = placeNames(episode)
    .slice(0, PLACES)
    .map((name) => `p${name}`);
  for (const count of episode.counts) if (unusual(count)) names.push(`n${count}`);
  const rare = [...episode.words].sort((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1)).slice(0, WORDS);
  for (const word of rare) names.push(`w${word}`);
  for (const name of names) for (const day of told) keys.add(`${day}|${name}`);
  return [...keys].sort();
}

/** The places of an episode by their province, or by their folded words where the lexicon does not know them. */
function placeNames(episode: Episode): readonly string[] {
  const names = new Set<string>();
  for (const { placePath, claim } of episode.placed) {
    if (placePath === null) names.add(claim.place!.text);
    else names.add(placePath.split("/").slice(0, STROKES).join("/"));
  }
  return [...names].sort();
}

function unusual(count: string): boolean {
  const number = Number(count.slice(count.lastIndexOf(" ") + 1).split("-")[0]);
  return Number.isFinite(number) && number >= UNUSUAL;
}
