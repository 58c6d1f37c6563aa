import type { Entry } from "../../lexicon/entry.ts";
import { type Context, countryOfPlace } from "../context.ts";
import { taggedAs } from "../particles.ts";
import { MARKS_IN_NAME, type Parse } from "./parse.ts";

/** Levels of nouns that can stand alone for a place named before: «المدينة», «القرية», «المخيم», «المحافظة», «البلاد». */
const STANDS_IN = new Set(["town", "district", "province", "country"]);

/** True for a place noun that can stand alone, with its article, for a place named before: «المدينة», «البلاد». */
export const standsIn = (noun: Entry): boolean => STANDS_IN.has(noun.kind);

/** The place named before that a noun with the article stands for: «المدينة» the last town, «المحافظة» the province around it. */
export function placeFor(noun: Entry, context: Context): Entry | null {
  const last = context.lastTown ?? context.lastPlace;
  if (noun.id === "lands") return null;
  if (noun.id === "zone") return gazaStrip(context) ?? last;
  if (noun.kind === "country") return countryInMind(context);
  if (noun.kind === "province") return last && around(context, last, "province");
  return last;
}

/** «القطاع» in a report that tells of Gaza. */
function gazaStrip({ lexicon, placesNamed }: Context): Entry | null {
  const named = placesNamed.has("gaza-strip") || placesNamed.has("gaza-city");
  return named ? (lexicon.byId.get("place/gaza-strip") ?? null) : null;
}

/** «البلاد»: the country of the place named last, or the one country whose parties the report names. */
function countryInMind(context: Context): Entry | null {
  const { lexicon, lastPlace, countries } = context;
  const id = lastPlace
    ? countryOfPlace(lexicon, lastPlace.id)
    : countries.size === 1
      ? [...countries][0]!
      : null;
  return id === null ? null : (lexicon.places.get(id) ?? null);
}

/** The place of a level that lies around another, or is it. */
function around({ lexicon }: Context, place: Entry, level: string): Entry | null {
  let entry: Entry | undefined = place;
  for (let depth = 0; entry && depth < 8; depth++) {
    if (entry.kind === level) return entry;
    entry = lexicon.places.get(entry.cells.in ?? "");
  }
  return null;
}

/** «الأراضي السورية»: the country whose adjective stands behind a definite place noun. */
export function nationalCountry(parse: Parse, at: number): Entry | null {
  const item = parse.items[at];
  if (item?.kind !== "entry" || item.before & MARKS_IN_NAME || item.conj) return null;
  const nation = taggedAs(item, "nationality");
  if (!nation?.article) return null;
  const { byId, places, countryOf } = parse.context.lexicon;
  const actor = nation.entry.cells.actor ?? "";
  const code = byId.get(`actor/${actor}`)?.cells.country ?? "";
  return places.get(actor) ?? places.get(countryOf.get(code) ?? "") ?? null;
}
