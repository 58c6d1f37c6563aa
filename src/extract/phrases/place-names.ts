import type { Entry } from "../../lexicon/entry.ts";
import type { Reading } from "../../lexicon/read.ts";
import { type Context, countryOfPlace, liesIn } from "../context.ts";

/** How fine a level is: the higher, the smaller the place. */
export const FINENESS: Readonly<Record<string, number>> = {
  country: 0,
  region: 1,
  river: 1,
  mountain: 2,
  road: 1,
  province: 2,
  district: 3,
  town: 4,
  village: 5,
  field: 5,
  base: 5,
  airport: 5,
  port: 5,
  bridge: 5,
  crossing: 5,
  camp: 5,
  facility: 5,
  neighbourhood: 6,
};

/** Which of several namesakes is meant: the one whose province or country the document names, else the larger. */
export function chooseNamesake(readings: readonly Reading[], context: Context): Entry | null {
  let best: Entry | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const { entry } of readings) {
    if (entry.tag !== "place") continue;
    let score = 0;
    let parent = entry.cells.in ?? "";
    for (let depth = 0; depth < 6 && parent !== ""; depth++) {
      if (context.placesNamed.has(parent)) score += 4 - Math.min(depth, 3);
      else if (context.countries.has(parent)) score += 1;
      parent = context.lexicon.places.get(parent)?.cells.in ?? "";
    }
    score += entry.kind === "town" ? 1.5 : entry.kind === "country" ? 2 : entry.kind === "province" ? 1 : 0;
    if (context.lastPlace && liesIn(context.lexicon, entry, context.lastPlace.id)) score += 2;
    if (score > bestScore) {
      best = entry;
      bestScore = score;
    }
  }
  if (best && SMALL.has(best.kind) && context.countries.size > 0) {
    // A hamlet of a country that the report says nothing of is a namesake that no line knows.
    const country = countryOfPlace(context.lexicon, best.id);
    if (country !== null && !context.countries.has(country)) return null;
  }
  return best;
}

/** Places too small to be named out of the blue. */
const SMALL = new Set(["village", "neighbourhood", "mountain", "field", "facility", "bridge", "road"]);
