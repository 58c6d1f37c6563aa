import type { Entry } from "../../lexicon/entry.ts";
import { liesIn } from "../context.ts";
import type { Parse } from "./parse.ts";
import { chooseNamesake } from "./place-names.ts";

/** The place that a reading of the item names, when the item may be a place here: «دوما», and «الباب» where Aleppo is named too. */
export function placeEntry(parse: Parse, i: number, introduced: boolean, locative: boolean): Entry | null {
  const item = parse.items[i];
  if (item?.kind !== "entry") return null;
  let places = item.readings.filter((reading) => reading.entry.tag === "place");
  if (places.length === 0) return null;
  if (!introduced) {
    places = places.filter(
      (reading) =>
        reading.entry.cells.when !== "introduced" ||
        followedByParent(parse, i, reading.entry) ||
        (locative && expected(parse, reading.entry)),
    );
    if (places.length === 0) return null;
  }
  const other = item.readings.some(
    ({ entry }) => entry.tag === "actor" || entry.tag === "trigger" || entry.tag === "people",
  );
  if (other && !introduced && !locative) return null;
  return chooseNamesake(places, parse.context);
}

/** True for a name that is also a word, where the document tells of its province or of its country's parties. */
function expected(parse: Parse, entry: Entry): boolean {
  const { context } = parse;
  let parent = entry.cells.in ?? "";
  for (let depth = 0; depth < 6 && parent !== ""; depth++) {
    const place = context.lexicon.places.get(parent);
    if (context.placesNamed.has(parent) && (place?.kind !== "country" || entry.name.startsWith("ال")))
      return true;
    if (place?.kind === "country" && context.countries.has(parent) && entry.name.startsWith("ال"))
      return true;
    parent = place?.cells.in ?? "";
  }
  return false;
}

function followedByParent(parse: Parse, i: number, entry: Entry): boolean {
  for (let j = i + 1; j < Math.min(i + 3, parse.items.length); j++) {
    for (const reading of parse.items[j]!.readings) {
      if (reading.entry.tag === "place" && liesIn(parse.context.lexicon, entry, reading.entry.id))
        return true;
    }
  }
  return false;
}
