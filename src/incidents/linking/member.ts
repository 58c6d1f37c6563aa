import type { Claim } from "../../extract/claim.ts";
import { fold } from "../../text/fold.ts";
import type { Report } from "../report.ts";
import { type Family, familyOf } from "./family.ts";
import { type Opening, openingOf } from "./opening.ts";
import { contentWords, type WordWeight } from "./words.ts";

/** What linking must be told about places, as the lexicon lies behind an interface here. */
export interface Places {
  /** «/iraq/nineveh/mosul/» for a place's id, null where it is unknown. */
  path(id: string): string | null;
}

/** Days since 1970, both included. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

/** A claim made ready for comparing. */
export interface Member {
  readonly report: Report;
  readonly claim: Claim;
  /** Its number in the report. */
  readonly index: number;
  readonly family: Family;
  /** How many sentences with claims stand before its own. */
  readonly sentence: number;
  /** How many paragraphs stand before its own. */
  readonly paragraph: number;
  readonly placePath: string | null;
  /** Days since 1970 that it may have happened on, both included; null where nothing is said. */
  readonly days: Days | null;
  /** Day of publication since 1970; null where unknown. */
  readonly published: number | null;
  readonly actors: ReadonlySet<string>;
  readonly targets: ReadonlySet<string>;
  /** How its sentence opens. */
  readonly opening: Opening;
  /** How many sentences up to its own turn to something else. */
  readonly turns: number;
  /** The words of its sentence, each with how much it says. */
  readonly words: ReadonlyMap<string, number>;
  /** How much all of them say together. */
  readonly weight: number;
  /** «الهجوم»: what is spoken of is known. */
  readonly definite: boolean;
  /** The claim whose place holds for this one: itself, else the last one before it that names a place. */
  readonly here: number | null;
}

const DAY = 86_400_000;

/** An ISO day as days since 1970. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / DAY);
}

/** The claims of a report made ready for comparing. */
export function membersOf(report: Report, places: Places, weightOf: WordWeight): readonly Member[] {
  const sentences = [...new Set(report.claims.map(({ sentence }) => sentence.start))].sort((a, b) => a - b);
  const number = new Map(sentences.map((start, i) => [start, i]));
  const breaks: number[] = [];
  for (let at = report.text.indexOf("\n"); at >= 0; at = report.text.indexOf("\n", at + 1)) breaks.push(at);
  const published = report.published === null ? null : dayNumber(report.published);
  const read = sentencesOf(report, weightOf);
  let here: number | null = null;
  return report.claims.map((claim, index) => {
    if (claim.place) here = index;
    return {
      ...read.get(claim.sentence.start)!,
      definite: DEFINITE.some((article) => fold(claim.trigger.text).startsWith(article)),
      here,
      report,
      claim,
      index,
      family: familyOf(claim.kind),
      sentence: number.get(claim.sentence.start)!,
      paragraph: countBefore(breaks, claim.sentence.start),
      placePath: claim.place?.id ? places.path(claim.place.id) : null,
      days: claim.time && {
        first: dayNumber(claim.time.firstDay),
        last: dayNumber(claim.time.lastDay),
      },
      published,
      actors: new Set(claim.actor.map(({ id, text }) => id ?? text)),
      targets: new Set(claim.target.map(({ id, text }) => id ?? text)),
    };
  });
}

/** The article, alone and behind what is joined before it. */
const DEFINITE = ["ال", "وال", "بال", "فال", "كال", "لل", "ولل"];

type Sentence = Pick<Member, "opening" | "turns" | "words" | "weight">;

function sentencesOf({ text, claims }: Report, weightOf: WordWeight): ReadonlyMap<number, Sentence> {
  const read = new Map<number, Sentence>();
  let turns = 0;
  for (const { sentence } of claims) {
    if (read.has(sentence.start)) continue;
    const words = text.slice(sentence.start, sentence.end);
    const opening = openingOf(words);
    if (opening === "turn") turns++;
    const weights = new Map(contentWords(words).map((word) => [word, weightOf(word)]));
    const weight = [...weights.values()].reduce((sum, one) => sum + one, 0);
    read.set(sentence.start, { opening, turns, words: weights, weight });
  }
  return read;
}

function countBefore(sorted: readonly number[], at: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
