import type { Builder } from "./builder.ts";
import { ownsOrWatches } from "./owners-and-watches.ts";
import type { Spot } from "./spot.ts";

/** Words that make no phrase: a preposition waits for the next one, an adverb leaves only its marks. */
export function passOver(builder: Builder, { i, item, particle, kind }: Spot): boolean {
  // «من 500 إلى 600 مسلح»: the preposition belongs to the range.
  const range = builder.parse.items[i + 1]?.number;
  if (kind === "prep" && particle!.entry.cells.value === "from" && range && range.max !== null)
    if (range.min !== null && range.min < range.max && !builder.parse.items[i + 1]!.conj) {
      builder.marks |= item.before;
      return true;
    }
  if (kind === "prep") {
    builder.pending = {
      relation: particle!.entry.cells.value ?? "",
      before: item.before | builder.marks,
      conj: item.conj,
      from: item.from,
    };
    builder.marks = 0;
    return true;
  }
  if (kind !== "adverb" && !ownsOrWatches(builder.parse, i, builder.nodes)) return false;
  builder.marks |= item.before;
  return true;
}
