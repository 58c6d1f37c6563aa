import { Mark, type Token } from "../../text/token.ts";
import { bend, type Draft } from "./numbers-draft.ts";
import type { NumberEntry, NumberWords } from "./numbers-words.ts";
import { longAt } from "./word-forms.ts";

/** How many words may stand between a number and the hedge behind it: «خمسة من عناصر الشرطة على الأقل». */
const REACH = 4;
const STOPS = Mark.comma | Mark.stop | Mark.colon | Mark.semicolon | Mark.newline | Mark.question | Mark.bar;

/** Applies hedges that stand behind the number or its noun: «مقتل خمسة أشخاص على الأقل», «20 تقريبا». */
export function trailingHedges(tokens: readonly Token[], found: readonly Draft[], words: NumberWords): void {
  for (let f = 0; f < found.length; f++) {
    const draft = found[f]!;
    if (draft.ordinal) continue;
    const limit = Math.min(tokens.length, draft.to + REACH + 1, found[f + 1]?.from ?? tokens.length);
    for (let at = draft.to; at < limit; at++) {
      const token = tokens[at]!;
      if (token.before & STOPS) break;
      const hedge = afterAt(tokens, at, words);
      if (hedge === null) continue;
      bend(draft, hedge.entry.kind);
      draft.entries.push(hedge.entry.id);
      if (at === draft.to) draft.to = hedge.to;
      break;
    }
  }
}

function afterAt(
  tokens: readonly Token[],
  at: number,
  words: NumberWords,
): { entry: NumberEntry; to: number } | null {
  const slot = words.table.get(tokens[at]!.folded);
  if (slot === undefined) return null;
  const long = slot.long.length > 0 ? longAt(tokens, at, slot) : null;
  if (long !== null && isAfter(long.reading.entry)) return { entry: long.reading.entry, to: long.to };
  for (const reading of slot.single) if (isAfter(reading.entry)) return { entry: reading.entry, to: at + 1 };
  return null;
}

const isAfter = (entry: NumberEntry): boolean =>
  entry.kind === "at-least-after" || entry.kind === "about-after" || entry.kind === "under-after";
