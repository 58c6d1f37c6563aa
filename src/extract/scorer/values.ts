import { F, FEATURES, type FeatureName } from "./tally.ts";

const UP_TO_FIVE = ["0", "1", "2", "3", "4", "5"] as const;
const UP_TO_THREE = ["0", "1", "2", "3"] as const;
const DISTANCES = [...UP_TO_FIVE, "6", "7"] as const;
const NO_OR_YES = ["no", "yes"] as const;

/** Every union of the bars between a phrase and its trigger, by the bits of `Bar`. */
const BARS = Array.from({ length: 16 }, (_, bits) =>
  ["relative", "that", "cause", "saying"].filter((_name, i) => bits & (1 << i)).join("+"),
);

/** The form of a trigger: «noun», «participle», or a verb's voice with masculine, feminine or plural; see `forms.ts`. */
const FORMS = [
  "noun",
  "participle",
  ...["active", "passive", "both", "phrase"].flatMap((voice) =>
    ["m", "f", "p"].map((shape) => `${voice}-${shape}`),
  ),
];

/** The values of the features that have few, and the first values of pairs, by their numbers. */
const NAMED: Readonly<Partial<Record<FeatureName, readonly string[]>>> = {
  bias: ["", "none"],
  sort: ["party", "people", "thing", "place", "far"],
  inOtherSlot: ["words", "party"],
  speaker: ["same"],
  cause: ["no", "yes", "acts", "hit"],
  elsewhere: ["no", "acts", "hit", "both"],
  topic: ["before", "behind"],
  known: NO_OR_YES,
  names: UP_TO_THREE,
  shared: UP_TO_THREE,
  nearest: NO_OR_YES,
  many: UP_TO_FIVE,
  rank: ["first", "later"],
  chosen: ["none", "mine", "other"],
  agreementBefore: FORMS,
  agreementBehind: FORMS,
  form: FORMS,
  formNone: FORMS,
  candidates: UP_TO_FIVE,
  chosenNone: NO_OR_YES,
  otherNone: NO_OR_YES,
  causeNone: NO_OR_YES,
  limit: ["free", "answer", "another", "aside"],
  scene: NO_OR_YES,
  distanceBefore: DISTANCES,
  distanceBehind: DISTANCES,
  formPrepBefore: FORMS,
  formPrepBehind: FORMS,
  triggersBefore: UP_TO_THREE,
  triggersBehind: UP_TO_THREE,
  groupsBefore: UP_TO_THREE,
  groupsBehind: UP_TO_THREE,
  barsBefore: BARS,
  barsBehind: BARS,
  spoken: ["before", "behind"],
  article: NO_OR_YES,
  suffix: NO_OR_YES,
  saysSomething: NO_OR_YES,
  targetSort: ["none", "party", "people", "thing"],
  slots: ["none", "actor", "target", "both"],
  count: ["none", "exact", "about"],
  headline: NO_OR_YES,
  events: UP_TO_THREE,
  told: [...UP_TO_FIVE, "same", "other"],
  drafts: UP_TO_FIVE,
  countries: NO_OR_YES,
};

/** The values by feature number; empty for a feature whose values are words of the lexicon or of the rules. */
export const VALUES: readonly (readonly string[])[] = FEATURES.map((name) => NAMED[name] ?? []);

/** At least as many numbers as any feature has values. */
export const MOST_VALUES = 16;

/** The number of a value of a feature with few: `numberOf("elsewhere", "both")`. Throws where there is none such. */
export function numberOf(feature: FeatureName, value: string): number {
  const number = VALUES[F[feature]]!.indexOf(value);
  if (number < 0) throw new RangeError(`${feature} has no value ${value}`);
  return number;
}

/** The number of «no» or «yes». */
export const yes = (is: boolean): number => (is ? 1 : 0);
