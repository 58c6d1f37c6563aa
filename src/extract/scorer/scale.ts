import type { Kind } from "../kinds.ts";
import type { Choice } from "./classes.ts";
import type { Tally } from "./tally.ts";
import { MOST_VALUES } from "./values.ts";
import { CLASS_NUMBER, ROW, type Table, type Weights } from "./weights.ts";

/** Adds up what the features of one choice weigh. */
export class Scale implements Tally {
  readonly #table: Table;
  readonly #group: number;
  #sum = 0;

  constructor({ tables }: Weights, choice: Choice, kind: Kind) {
    this.#table = tables[choice];
    this.#group = CLASS_NUMBER[kind];
  }

  /** The sum so far; begins anew. */
  take(): number {
    const sum = this.#sum;
    this.#sum = 0;
    return sum;
  }

  few(feature: number, value: number): void {
    const { few, adds } = this.#table;
    this.#sum += adds[few[feature * MOST_VALUES + value]! * ROW + this.#group]!;
  }

  one(feature: number, value: string): void {
    const row = this.#table.ones[feature]!.get(value);
    if (row !== undefined) this.#sum += this.#table.adds[row * ROW + this.#group]!;
  }

  two(feature: number, first: number, second: string): void {
    const row = this.#table.twos[feature * MOST_VALUES + first]!.get(second);
    if (row !== undefined) this.#sum += this.#table.adds[row * ROW + this.#group]!;
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

  few(feature: number, value: number): void {
    this.#hear(this.#table.few[feature * MOST_VALUES + value]);
  }

  one(feature: number, value: string): void {
    this.#hear(this.#table.ones[feature]!.get(value));
  }

  two(feature: number, first: number, second: string): void {
    this.#hear(this.#table.twos[feature * MOST_VALUES + first]!.get(second));
  }

  #hear(row: number | undefined): void {
    if (!row) return;
    this.#heard.push({ line: this.#table.lines[row]!, adds: this.#table.adds[row * ROW + this.#group]! });
  }

  /** The `most` heaviest. */
  heaviest(most: number): string[] {
    return this.#heard
      .sort((a, b) => Math.abs(b.adds) - Math.abs(a.adds))
      .slice(0, most)
      .map(({ line, adds }) => `${line} ${adds > 0 ? "+" : ""}${adds.toFixed(2)}`);
  }
}
