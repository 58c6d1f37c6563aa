import { Mark, type Token } from "../../text/token.ts";
import { bend, type Draft } from "./numbers-draft.ts";
import { wordAt } from "./numbers-word-at.ts";
import type { NumberEntry, NumberWords } from "./numbers-words.ts";

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
      const hedge = wordAt(tokens, at, words, isAfter);
      if (hedge === null) continue;
      bend(draft, hedge.entry.kind);
      draft.entries.push(hedge.entry.id);
      if (at === draft.to) draft.to = hedge.to;
      break;
    }
  }
}

const isAfter = (entry: NumberEntry): boolean =>
  entry.kind === "at-least-after" || entry.kind === "about-after" || entry.kind === "under-after";
