/** How many terms are remembered. */
const REMEMBERED = 50;

/** What texts answered to terms: the next page and the next filter ask the same ones. */
export class Answers {
  readonly #byTerm = new Map<string, Map<number, boolean>>();

  /** The answers to a term, by number of the text; to be added to. */
  to(table: string, key: string): Map<number, boolean> {
    const name = `${table} ${key}`;
    const known = this.#byTerm.get(name) ?? new Map<number, boolean>();
    // Put at the end again: what was not asked for the longest time goes first.
    this.#byTerm.delete(name);
    this.#byTerm.set(name, known);
    if (this.#byTerm.size > REMEMBERED) this.#byTerm.delete(this.#byTerm.keys().next().value!);
    return known;
  }
}
