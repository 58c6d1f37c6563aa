import type { Choice } from "../extract/scorer/classes.ts";
import { FEATURES, type Tally } from "../extract/scorer/tally.ts";
import { VALUES } from "../extract/scorer/values.ts";

/** A feature as it stands in the file of weights: choice, class (empty for all), feature, value, second value. */
export type FeatureKey = string;

/** Writes down the features of one option, once for every kind and once for the class of its kind. */
export class Notes implements Tally {
  readonly keys: FeatureKey[] = [];
  readonly #choice: Choice;
  readonly #group: string;

  constructor(choice: Choice, group: string) {
    this.#choice = choice;
    this.#group = group;
  }

  few(feature: number, value: number): void {
    this.#note(feature, VALUES[feature]![value]!, "");
  }

  one(feature: number, value: string): void {
    this.#note(feature, value, "");
  }

  two(feature: number, first: number, second: string): void {
    this.#note(feature, VALUES[feature]![first]!, second);
  }

  #note(feature: number, first: string, second: string): void {
    const tail = `${FEATURES[feature]}\t${first}\t${second}`;
    this.keys.push(`${this.#choice}\t\t${tail}`, `${this.#choice}\t${this.#group}\t${tail}`);
  }
}
