import { tokenise } from "../../text/tokenise.ts";

/** In how many of how many reports each word stands; the folded words of `contentWords`. */
export interface WordCounts {
  readonly reports: number;
  readonly counts: ReadonlyMap<string, number>;
}

/** How much a word says, by how few reports hold it: 0 where it is in all, in nats. */
export type WordWeight = (word: string) => number;

/** What one letter joins to a word from before it: the article, alone and behind و ف ب ك ل. */
const JOINED = ["وال", "فال", "بال", "كال", "ولل", "لل", "ال"];
/** Words of fewer letters say little. */
const SHORTEST = 3;

/** The words of a text by which it is compared: folded, without the article, each as often as it stands; no numbers. */
export function contentWords(text: string): readonly string[] {
  const words: string[] = [];
  for (const { kind, folded } of tokenise(text)) {
    if (kind === "number") continue;
    const joined = JOINED.find(
      (prefix) => folded.startsWith(prefix) && folded.length - prefix.length >= SHORTEST,
    );
    const word = joined === undefined ? folded : folded.slice(joined.length);
    if (word.length >= SHORTEST) words.push(word);
  }
  return words;
}

/** The first line of the file of counts names the number of reports behind it. */
const REPORTS = "reports";

/** Reads a file of counts: a word, a tab, in how many reports it stands; the line «reports» is their number. */
export function readWordCounts(text: string): WordCounts {
  const counts = new Map<string, number>();
  let reports = 0;
  for (const line of text.split("\n")) {
    const [word, count] = line.split("\t");
    if (!word || word.startsWith("#") || count === undefined) continue;
    if (word === REPORTS) reports = Number(count);
    else counts.set(word, Number(count));
  }
  return { reports, counts };
}

/**
 * The weight of words by fixed counts, not by the reports at hand: so what is said of two reports does not change with a
 * third. Inverse document frequency (Spärck Jones 1972), a word not counted taken for one that was met once.
 */
export function wordWeight({ reports, counts }: WordCounts): WordWeight {
  const weightOf = (count: number): number => Math.log((reports + 2) / (count + 1.5));
  const weights = new Map([...counts].map(([word, count]) => [word, weightOf(count)]));
  const unmet = weightOf(0);
  return (word) => weights.get(word) ?? unmet;
}

/** So many words tell what a report is about. */
const TELLING = 30;

/** The words that tell what a report is about: those that stand often in it and in few others (tf-idf), 30 at most. */
export function tellingWords(text: string, weight: WordWeight): ReadonlySet<string> {
  const times = new Map<string, number>();
  for (const word of contentWords(text)) times.set(word, (times.get(word) ?? 0) + 1);
  const scored = [...times].map(([word, count]) => ({ word, score: Math.sqrt(count) * weight(word) }));
  scored.sort((a, b) => b.score - a.score || (a.word < b.word ? -1 : 1));
  return new Set(scored.slice(0, TELLING).map(({ word }) => word));
}
