import { Feature } from "../../lexicon/inflect.ts";
import type { Reading } from "../../lexicon/read.ts";
import type { Sentence } from "../../text/sentences.ts";
import { Mark, type Token } from "../../text/token.ts";

/** How many words may stand between an office and the name: «رئيس المجلس المحلي الأعلى فلان». */
const LONGEST_OFFICE = 6;
/** The longest name, in words. */
const LONGEST_NAME = 4;
/** Marks inside an office and its name; a hashtag joins its words with a line. */
const INSIDE = Mark.space | Mark.comma | Mark.underscore | Mark.openQuote | Mark.other;
/** Marks inside a name. */
const JOINED = Mark.space | Mark.underscore;
const SHORTEST = 3;

/**
 * The words of names that the document gives in full behind an office or a word for one person («القائد سالم الراوي»):
 * later «الراوي» alone is he. Folded, and only as long as the document is read.
 */
export function personNames(
  sentences: readonly Sentence[],
  readings: readonly (readonly Reading[])[],
): Set<string> {
  const names = new Set<string>();
  for (const [i, { tokens }] of sentences.entries()) namesOf(tokens, readings[i]!, names);
  return names;
}

function namesOf(tokens: readonly Token[], readings: readonly Reading[], names: Set<string>): void {
  let known: Uint8Array | null = null;
  for (const reading of readings) {
    if (!isTitle(reading)) continue;
    known ??= knownWords(tokens, readings);
    if (reading.entry.tag === "post" && !reading.article) namesInFront(tokens, known, reading.from, names);
    const from = nameBehind(tokens, known, reading.to);
    for (let i = from; i >= 0 && i < tokens.length && i - from < LONGEST_NAME; i++) {
      if (known[i] || (i > from && tokens[i]!.before & ~INSIDE)) break;
      if (tokens[i]!.folded.length >= SHORTEST) names.add(tokens[i]!.folded);
    }
  }
}

/** 1 for each token that some line of the lexicon knows. */
function knownWords(tokens: readonly Token[], readings: readonly Reading[]): Uint8Array {
  const known = new Uint8Array(tokens.length);
  for (const { from, to } of readings) for (let i = from; i < to; i++) known[i] = 1;
  return known;
}

const TITLED: ReadonlySet<string> = new Set(["people", "nationality"]);

/** «القائد», «وزير», «الشاب»: an office, or one person. */
const isTitle = ({ entry, article, features }: Reading): boolean =>
  entry.tag === "post" || (TITLED.has(entry.tag) && article && (features & Feature.singular) !== 0);

/** The first of two unknown words in a row behind a title, past the words of the office itself; -1 where none stands. */
function nameBehind(tokens: readonly Token[], known: Uint8Array, to: number): number {
  for (let i = to; i + 1 < tokens.length && i - to < LONGEST_OFFICE; i++) {
    if (tokens[i]!.before & ~INSIDE) return -1;
    const { kind, folded } = tokens[i]!;
    if (known[i] || folded.startsWith("ال")) continue;
    const next = tokens[i + 1]!;
    const two = !known[i + 1] && next.kind === "word" && !(next.before & ~INSIDE);
    return kind === "word" && two ? i : -1;
  }
  return -1;
}

/** «سالم الراوي رئيس المجلس»: two unknown words right in front of an office. */
function namesInFront(tokens: readonly Token[], known: Uint8Array, office: number, names: Set<string>): void {
  if (office < 2 || tokens[office]!.before & ~INSIDE || tokens[office - 1]!.before & ~JOINED) return;
  const pair = [office - 2, office - 1];
  if (pair.some((i) => known[i] || tokens[i]!.kind !== "word" || tokens[i]!.folded.length < SHORTEST)) return;
  if (tokens[office - 2]!.folded.startsWith("ال")) return;
  for (const i of pair) names.add(tokens[i]!.folded);
}
