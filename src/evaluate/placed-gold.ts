import type { Gold, GoldClaim, GoldEntity } from "./gold.ts";

/** Raw offsets in a report's text (UTF-16 units), half open. */
export type Range = readonly [start: number, end: number];

interface PlacedClaim
  extends Omit<
    GoldClaim,
    "sentence" | "trigger" | "nth" | "actor" | "target" | "place" | "time" | "speaker"
  > {
  readonly sentence: Range;
  readonly trigger: Range;
  readonly actor?: readonly PlacedEntity[];
  readonly target?: readonly PlacedEntity[];
  readonly place?: Omit<NonNullable<GoldClaim["place"]>, "text"> & { readonly at: Range };
  readonly time?: Omit<NonNullable<GoldClaim["time"]>, "text"> & { readonly at?: Range };
  readonly speaker?: Range;
}

interface PlacedEntity {
  readonly at: Range;
  readonly id?: string | null;
}

/**
 * Gold that holds none of the report's words: every text is an offset into a report that lies elsewhere, a line of a
 * `.jsonl.gz` file. Used for reports that the project may measure with but not carry.
 */
export interface PlacedGold extends Omit<Gold, "doc" | "claims"> {
  /** `file` is relative to the gold's root. */
  readonly report: { readonly file: string; readonly id: string };
  readonly claims: readonly PlacedClaim[];
}

/** True for gold in offsets. */
export const isPlaced = (gold: object): gold is PlacedGold => "report" in gold;

/** The same gold with the words of its report. Throws where an offset lies outside the text. */
export function withWords(gold: PlacedGold, text: string): Gold {
  const words = ([start, end]: Range): string => {
    if (start < 0 || end <= start || end > text.length)
      throw new Error(`offset ${start}–${end} is not in the text`);
    return text.slice(start, end);
  };
  const entity = ({ at, id }: PlacedEntity): GoldEntity => ({ text: words(at), id: id ?? null });
  const claims = gold.claims.map((claim): GoldClaim => {
    const { sentence, trigger, actor, target, place, time, speaker, ...rest } = claim;
    return {
      ...rest,
      sentence: words(sentence),
      trigger: words(trigger),
      nth: occurrence(words(sentence), words(trigger), trigger[0] - sentence[0]),
      actor: (actor ?? []).map(entity),
      target: (target ?? []).map(entity),
      place: place ? { ...place, text: words(place.at) } : null,
      time: time ? { ...time, ...(time.at ? { text: words(time.at) } : {}) } : null,
      speaker: speaker ? words(speaker) : null,
      modality: claim.modality ?? "asserted",
    };
  });
  return { ...gold, doc: `${gold.report.id}.txt`, claims };
}

/** Which occurrence of a word stands at an offset of its sentence, from 1. */
function occurrence(sentence: string, word: string, offset: number): number {
  let nth = 0;
  for (let at = sentence.indexOf(word); at >= 0 && at <= offset; at = sentence.indexOf(word, at + 1)) nth++;
  return nth;
}
