import type { Token } from "../../text/token.ts";
import { cardinalAt, follows, readingOf } from "./numbers-cardinal.ts";
import { bend, type Draft } from "./numbers-draft.ts";
import { rangeAt, rangeOf } from "./numbers-range.ts";
import { type WordAt, wordAt } from "./numbers-word-at.ts";
import type { NumberEntry, NumberWords } from "./numbers-words.ts";

/** The number that begins at `at` with the hedge in front of it, if it has one: «ما لا يقل عن 20 ألف». */
export function phraseAt(
  tokens: readonly Token[],
  at: number,
  words: NumberWords,
  after: number,
): Draft | null {
  const hedge = hedgeAt(tokens, at, words);
  if (hedge === null) return rangeAt(tokens, at, words, after);
  const { entry, to } = hedge;
  if (entry.kind === "between") return betweenAt(tokens, at, to, entry, words, after);
  if (!follows(tokens[to])) return null;
  // «ما يقارب الـ 300», «أكثر من نحو 20»: one hedge or one «من» may stand in between.
  const inner = phraseAfterHedge(tokens, to, words, after);
  if (inner === null) return null;
  return hedged(inner, at, entry);
}

/** The hedge that begins at `at`, with the index behind it. */
const hedgeAt = (tokens: readonly Token[], at: number, words: NumberWords): WordAt | null =>
  wordAt(tokens, at, words, isHedge);

const isHedge = (entry: NumberEntry): boolean =>
  entry.kind === "over" ||
  entry.kind === "at-least" ||
  entry.kind === "about" ||
  entry.kind === "under" ||
  entry.kind === "between";

function hedged(inner: Draft, from: number, entry: NumberEntry): Draft {
  if (inner.ordinal) return inner;
  inner.from = from;
  bend(inner, entry.kind);
  inner.entries.unshift(entry.id);
  return inner;
}

function phraseAfterHedge(
  tokens: readonly Token[],
  at: number,
  words: NumberWords,
  after: number,
): Draft | null {
  let pos = at;
  const here = tokens[pos]!;
  if ((here.folded === "ال" || here.folded === "من" || here.folded === "ب") && follows(tokens[pos + 1]))
    pos++;
  const second = hedgeAt(tokens, pos, words);
  if (second !== null && second.entry.kind !== "between" && follows(tokens[second.to])) {
    const inner = rangeAt(tokens, second.to, words, after);
    return inner === null ? null : hedged(inner, pos, second.entry);
  }
  return rangeAt(tokens, pos, words, after);
}

/** «ما بين 500 و600 شخص»; «بين» with one number behind it is no hedge. */
function betweenAt(
  tokens: readonly Token[],
  at: number,
  to: number,
  entry: NumberEntry,
  words: NumberWords,
  after: number,
): Draft | null {
  if (!follows(tokens[to])) return null;
  const low = cardinalAt(tokens, to, words);
  if (low === null) return null;
  let pos = low.to;
  if (!follows(tokens[pos])) return null;
  if (tokens[pos]!.folded === "و" || readingOf(tokens[pos], words, "to") !== null) pos++;
  else if (!tokens[pos]!.folded.startsWith("و")) return rangeIfWide(tokens, at, to, entry, words, after);
  const high =
    pos < tokens.length && (pos === low.to || follows(tokens[pos])) ? cardinalAt(tokens, pos, words) : null;
  if (high === null) return null;
  const range = rangeOf(tokens, to, low, high, words, after);
  return range === null ? null : between(range, at, entry);
}

/** A range with the «بين» in front of it. */
function between(range: Draft, from: number, entry: NumberEntry): Draft {
  range.from = from;
  range.entries.unshift(entry.id);
  return range;
}

function rangeIfWide(
  tokens: readonly Token[],
  at: number,
  to: number,
  entry: NumberEntry,
  words: NumberWords,
  after: number,
): Draft | null {
  const range = rangeAt(tokens, to, words, after);
  return range === null || range.value !== null || range.min === null ? null : between(range, at, entry);
}
