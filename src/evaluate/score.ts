import type { ClaimRecord } from "../exports/record.ts";
import { FIGURE_KINDS, type Kind } from "../extract/kinds.ts";
import type { GoldDocument } from "./gold.ts";
import { match } from "./match.ts";
import { missesOf } from "./misses.ts";
import { sameCount, sameSpeaker } from "./same.ts";
import { SLOTS, type Slot, slotItems, slotsOf, type Tally } from "./slots.ts";

/** Precision, recall and F1 (0 to 1) with the counts that they come from. */
export interface Rate {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly gold: number;
  readonly predicted: number;
  readonly right: number;
}

/** What `evaluate --json` prints of a set of gold. Shares are 0 to 1; null where there is nothing to share. */
export interface Score {
  readonly claim: Rate;
  readonly argument: Rate;
  readonly figureAccuracy: number | null;
  readonly figures: number;
  readonly attributionAccuracy: number | null;
  readonly slots: Readonly<Record<Slot, Rate>>;
  readonly kinds: Readonly<Record<string, Rate>>;
  readonly documentsWithoutPrediction: number;
  /** How many matched claims the attribution accuracy is a share of. */
  readonly matched: number;
  readonly misses: readonly string[];
}

/** A gold document and what was found in it; null where nothing was handed in for it. */
export interface Judged {
  readonly document: GoldDocument;
  readonly found: readonly ClaimRecord[] | null;
}

/** Scores what was found against gold, as docs/claims.md says. */
export function score(judged: readonly Judged[]): Score {
  const claim = counter();
  const slots = Object.fromEntries(SLOTS.map((slot) => [slot, counter()])) as Record<Slot, Counter>;
  const kinds: Record<string, Counter> = {};
  const misses: string[] = [];
  let figures = 0;
  let figuresRight = 0;
  let matched = 0;
  let speakersRight = 0;
  for (const { document, found } of judged) {
    const { pairs, extra } = match(document, found ?? []);
    const hits = pairs.filter(([, record]) => record !== null).length;
    claim.add([pairs.length, hits + extra.length, hits]);
    misses.push(...missesOf(document, pairs, extra));
    for (const [gold, record] of pairs) {
      const hit = record ? 1 : 0;
      kinds[gold.kind] ??= counter();
      kinds[gold.kind]!.add([1, hit, hit]);
      for (const slot of SLOTS) slots[slot].add(slotItems(slot, gold, record && slotsOf(record)));
      if (record) {
        matched++;
        if (gold.speaker && record.speaker ? sameSpeaker(gold, record) : !gold.speaker && !record.speaker)
          speakersRight++;
      }
      if (!FIGURE_KINDS.has(gold.kind as Kind) || !gold.count) continue;
      figures++;
      if (!record?.count || !sameCount(gold.count, record.count)) continue;
      const [wanted, , right] = slotItems("target", gold, slotsOf(record));
      if (wanted === right) figuresRight++;
    }
    for (const record of extra) {
      kinds[record.kind] ??= counter();
      kinds[record.kind]!.add([0, 1, 0]);
      for (const slot of SLOTS) slots[slot].add([0, slotItems(slot, {}, slotsOf(record))[1], 0]);
    }
  }
  const argument = counter();
  for (const slot of SLOTS) argument.add(slots[slot].tally());
  return {
    claim: rate(claim.tally()),
    argument: rate(argument.tally()),
    figureAccuracy: figures ? figuresRight / figures : null,
    figures,
    attributionAccuracy: matched ? speakersRight / matched : null,
    slots: Object.fromEntries(SLOTS.map((slot) => [slot, rate(slots[slot].tally())])) as Record<Slot, Rate>,
    kinds: Object.fromEntries(
      Object.keys(kinds)
        .sort()
        .map((kind) => [kind, rate(kinds[kind]!.tally())]),
    ),
    documentsWithoutPrediction: judged.filter(({ found }) => found === null).length,
    matched,
    misses,
  };
}

interface Counter {
  add(tally: Tally): void;
  tally(): Tally;
}

function counter(): Counter {
  let [gold, found, right] = [0, 0, 0];
  return {
    add: (tally) => {
      gold += tally[0];
      found += tally[1];
      right += tally[2];
    },
    tally: () => [gold, found, right],
  };
}

/** The rates of a tally; 0 where there is nothing to divide by. */
export function rate([gold, predicted, right]: Tally): Rate {
  return {
    precision: predicted ? right / predicted : 0,
    recall: gold ? right / gold : 0,
    f1: gold + predicted ? (2 * right) / (gold + predicted) : 0,
    gold,
    predicted,
    right,
  };
}
