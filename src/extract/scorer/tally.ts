/**
 * What describes one choice: named features, each with a value or with a pair of values. Whoever describes a choice does
 * not know whether its features are written down (to learn from) or added up (to decide).
 */
export interface Tally {
  /** A feature with one of a few values that are known beforehand: its number in `VALUES`. */
  few(feature: number, value: number): void;
  /** A feature with one value of many: `prep`, «in». */
  one(feature: number, value: string): void;
  /** A feature with two values that only say something together: `form and prep`, the number of «noun» in `VALUES`, «on». */
  two(feature: number, first: number, second: string): void;
}

/** The features by name. */
export const FEATURES = [
  "sort",
  "group",
  "entryKind",
  "inOtherSlot",
  "speaker",
  "cause",
  "elsewhere",
  "topic",
  "level",
  "known",
  "names",
  "grain",
  "relation",
  "shared",
  "nearest",
  "many",
  "rank",
  "bias",
  "chosen",
  "rule",
  "line",
  "agreementBefore",
  "agreementBehind",
  "formNone",
  "kindNone",
  "lineNone",
  "candidates",
  "chosenNone",
  "otherNone",
  "causeNone",
  "prepNone",
  "limit",
  "scene",
  "distanceBefore",
  "distanceBehind",
  "prepBefore",
  "prepBehind",
  "formPrepBefore",
  "formPrepBehind",
  "triggersBefore",
  "triggersBehind",
  "groupsBefore",
  "groupsBehind",
  "barsBefore",
  "barsBehind",
  "spoken",
  "wordBefore",
  "wordBehind",
  "kind",
  "form",
  "triggerPrep",
  "article",
  "suffix",
  "saysSomething",
  "actor",
  "actorKind",
  "target",
  "targetKind",
  "targetSort",
  "slots",
  "count",
  "place",
  "time",
  "weapon",
  "modality",
  "voice",
  "headline",
  "events",
  "told",
  "drafts",
  "countries",
] as const;

export type FeatureName = (typeof FEATURES)[number];

/** The number of each feature: `F.prep`. */
export const F = Object.fromEntries(FEATURES.map((name, number) => [name, number])) as Readonly<
  Record<FeatureName, number>
>;
