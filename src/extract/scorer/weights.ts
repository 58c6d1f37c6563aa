import { interned } from "../../lexicon/interned.ts";
import type { Kind } from "../kinds.ts";
import { CHOICES, type Choice, CLASS_OF } from "./classes.ts";
import { F, FEATURES, type FeatureName } from "./tally.ts";
import { MOST_VALUES, VALUES } from "./values.ts";

/** The classes of kinds, in the order of their weights. */
const CLASSES = [...new Set(Object.values(CLASS_OF))];

/**
 * The weights of one choice. Each value of a feature, and each pair of values, that some line names has a row of `adds`;
 * row 0 adds nothing and stands for all others.
 */
export interface Table {
  /** The row of each value of the features with few: `MOST_VALUES` numbers a feature. */
  readonly few: Int32Array;
  readonly ones: readonly ReadonlyMap<string, number>[];
  /** The rows of pairs by the number of the first value, `MOST_VALUES` a feature, and by the second. */
  readonly twos: readonly ReadonlyMap<string, number>[];
  /** What each row adds for each class of kinds. */
  readonly adds: Float64Array;
  /** The line of the file that first names a row, for the reasons. */
  readonly lines: readonly string[];
}

/** What has been learned from examples: how much each feature speaks for each choice. */
export interface Weights {
  readonly tables: Readonly<Record<Choice, Table>>;
}

/** The columns of the file of weights. `class` is empty for what holds for every kind. */
export const COLUMNS = ["choice", "class", "feature", "value", "second", "weight"] as const;

/** How many classes a row of `adds` has. */
export const ROW = CLASSES.length;

/** The place of a kind's class in a row. */
export const CLASS_NUMBER: Readonly<Record<Kind, number>> = Object.fromEntries(
  Object.entries(CLASS_OF).map(([kind, group]) => [kind, CLASSES.indexOf(group)]),
) as Record<Kind, number>;

/** A table in the making. */
class Growing {
  readonly few = new Int32Array(FEATURES.length * MOST_VALUES);
  readonly ones: Map<string, number>[] = FEATURES.map(() => new Map());
  readonly twos: Map<string, number>[] = Array.from({ length: FEATURES.length * MOST_VALUES }, () => NOTHING);
  readonly adds: number[] = new Array(ROW).fill(0);
  readonly lines: string[] = [""];

  /** The row of a value, or of a pair of values; 0 where the feature has no such value. */
  rowOf(feature: number, value: string, second: string): number {
    const few = VALUES[feature]!;
    const place = feature * MOST_VALUES + few.indexOf(value);
    if (second === "" && few.length === 0) return this.#inMap(this.ones[feature]!, value);
    if (place < feature * MOST_VALUES) return 0;
    if (second === "") {
      this.few[place] ||= this.#newRow();
      return this.few[place]!;
    }
    if (this.twos[place] === NOTHING) this.twos[place] = new Map();
    return this.#inMap(this.twos[place]!, second);
  }

  #inMap(rows: Map<string, number>, value: string): number {
    let row = rows.get(value);
    if (row === undefined) {
      row = this.#newRow();
      rows.set(value, row);
    }
    return row;
  }

  #newRow(): number {
    for (let k = 0; k < ROW; k++) this.adds.push(0);
    return this.lines.push("") - 1;
  }
}

const NOTHING = new Map<string, number>();

/**
 * Reads the file of weights: tab separated, a head line, a weight a line (natural logarithm of odds). Lines that name no
 * known choice, class, feature or value are passed over, so that an older file goes on working.
 */
export function readWeights(file: string): Weights {
  const tables = Object.fromEntries(CHOICES.map((choice) => [choice, new Growing()])) as Record<
    Choice,
    Growing
  >;
  const lines = file.split("\n");
  for (let i = 1; i < lines.length; i++) {
    const [choice, group, feature, value, second, weight] = lines[i]!.split("\t");
    const table = tables[choice as Choice];
    const number = F[feature as FeatureName];
    if (!table || number === undefined || weight === undefined) continue;
    const only = CLASSES.indexOf(group!);
    if (group !== "" && only < 0) continue;
    const row = table.rowOf(number, interned(value!), interned(second!));
    if (row === 0) continue;
    table.lines[row] ||=
      `learned/weights.tsv:${i + 1} ${[choice, feature, value, second].filter(Boolean).join(" ")}`;
    const adds = Number(weight);
    for (let k = 0; k < ROW; k++) if (only < 0 || only === k) table.adds[row * ROW + k]! += adds;
  }
  const done = CHOICES.map((choice) => [
    choice,
    { ...tables[choice], adds: new Float64Array(tables[choice].adds) },
  ]);
  return { tables: Object.fromEntries(done) as Record<Choice, Table> };
}
