import type { Facets } from "./found.ts";
import type { ClaimSearch } from "./query.ts";

/** How many terms are remembered. */
const REMEMBERED = 50;

/** What texts answered to terms, and facets: the next page and the next filter ask the same ones. */
export class Answers {
  readonly #facets = new Map<string, Facets>();
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

  /** Facets that were counted before, or those that `count` counts; null is a key of nothing. */
  facets(key: string | null, count: () => Facets): Facets {
    const facets = (key !== null && this.#facets.get(key)) || count();
    if (key === null) return facets;
    this.#facets.delete(key);
    this.#facets.set(key, facets);
    if (this.#facets.size > REMEMBERED) this.#facets.delete(this.#facets.keys().next().value!);
    return facets;
  }
}

/** One text for all searches with the same filters; null where a filter cannot be told by its letters. */
export function filterKey(search: ClaimSearch): string | null {
  const { order: _, limit: __, after: ___, facets: ____, text, ...filters } = search;
  if (Object.values(filters).some((value) => typeof value === "function")) return null;
  return JSON.stringify([filters, text?.terms.map(({ key, wanted }) => [key, wanted]) ?? []]);
}
