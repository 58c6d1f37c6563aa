import type { Kind } from "../kinds.ts";
import { CHOICES, type Choice, CLASS_OF } from "./classes.ts";
import { F, FEATURES, type FeatureName, type Tally } from "./tally.ts";

/** The classes of kinds, in the order of their weights. */
const CLASSES = [...new Set(Object.values(CLASS_OF))];

/** What one value of a feature adds for each class of kinds, and the line of the file that says so. */
interface Weight {
  readonly adds: Float64Array;
  readonly lines: string[];
}

interface Table {
  readonly ones: readonly Map<string, Weight>[];
  readonly twos: readonly Map<string, Map<string, Weight>>[];
}

/** What has been learned from examples: how much each feature speaks for each choice. */
export interface Weights {
  readonly tables: Readonly<Record<Choice, Table>>;
}

const emptyTable = (): Table => ({
  ones: FEATURES.map(() => new Map()),
  twos: FEATURES.map(() => new Map()),
});

/** The columns of the file of weights. `class` is empty for what holds for every kind. */
export const COLUMNS = ["choice", "class", "feature", "value", "second", "weight"] as const;

/**
 * Reads the file of weights: tab separated, a head line, a weight a line (natural logarithm of odds). Lines that name no
 * known choice, class or feature are passed over, so that an older file goes on working.
 */
export function readWeights(file: string): Weights {
  const tables = Object.fromEntries(CHOICES.map((choice) => [choice, emptyTable()])) as Record<Choice, Table>;
  const lines = file.split("\n");
  for (let i = 1; i < lines.length; i++) {
    const [choice, group, feature, value, second, weight] = lines[i]!.split("\t");
    const table = tables[choice as Choice];
    const number = F[feature as FeatureName];
    if (!table || number === undefined || weight === undefined) continue;
    const slot =
      second === ""
        ? weightAt(table.ones[number]!, value!)
        : weightAt(inner(table.twos[number]!, value!), second!);
    const only = CLASSES.indexOf(group!);
    if (group !== "" && only < 0) continue;
    slot.lines.push(
      `learned/weights.tsv:${i + 1} ${[choice, feature, value, second].filter(Boolean).join(" ")}`,
    );
    for (let k = 0; k < CLASSES.length; k++) if (only < 0 || only === k) slot.adds[k]! += Number(weight);
  }
  return { tables };
}

function weightAt(map: Map<string, Weight>, key: string): Weight {
  let found = map.get(key);
  if (!found) {
    found = { adds: new Float64Array(CLASSES.length), lines: [] };
    map.set(key, found);
  }
  return found;
}

function inner(map: Map<string, Map<string, Weight>>, key: string): Map<string, Weight> {
  let found = map.get(key);
  if (!found) {
    found = new Map();
    map.set(key, found);
  }
  return found;
}

const CLASS_NUMBER: Readonly<Record<Kind, number>> = Object.fromEntries(
  Object.entries(CLASS_OF).map(([kind, group]) => [kind, CLASSES.indexOf(group)]),
) as Record<Kind, number>;

/** Adds up what the features of one choice weigh. */
export class Scale implements Tally {
  readonly #table: Table;
  readonly #group: number;
  sum = 0;

  constructor({ tables }: Weights, choice: Choice, kind: Kind) {
    this.#table = tables[choice];
    this.#group = CLASS_NUMBER[kind];
  }

  one(feature: number, value: string): void {
    const found = this.#table.ones[feature]!.get(value);
    if (found !== undefined) this.sum += found.adds[this.#group]!;
  }

  two(feature: number, first: string, second: string): void {
    const found = this.#table.twos[feature]!.get(first)?.get(second);
    if (found !== undefined) this.sum += found.adds[this.#group]!;
  }
}

/** Names the features that weigh most, heaviest first, as the lines of the file that hold them. */
export class Witness implements Tally {
  readonly #table: Table;
  readonly #group: number;
  readonly #heard: { readonly line: string; readonly adds: number }[] = [];

  constructor({ tables }: Weights, choice: Choice, kind: Kind) {
    this.#table = tables[choice];
    this.#group = CLASS_NUMBER[kind];
  }

  one(feature: number, value: string): void {
    this.#hear(this.#table.ones[feature]!.get(value));
  }

  two(feature: number, first: string, second: string): void {
    this.#hear(this.#table.twos[feature]!.get(first)?.get(second));
  }

  #hear(weight: Weight | undefined): void {
    if (weight) this.#heard.push({ line: weight.lines[0]!, adds: weight.adds[this.#group]! });
  }

  /** The `most` heaviest. */
  heaviest(most: number): string[] {
    return this.#heard
      .sort((a, b) => Math.abs(b.adds) - Math.abs(a.adds))
      .slice(0, most)
      .map(({ line, adds }) => `${line} ${adds > 0 ? "+" : ""}${adds.toFixed(2)}`);
  }
}
