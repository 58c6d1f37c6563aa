import { bounds, isOpen, some } from "./asks.ts";
import type { ClaimColumns } from "./columns.ts";
import { NO_DAY } from "./day-number.ts";
import type { Dimension } from "./dimensions.ts";
import type { DocumentFilter } from "./query.ts";
import { Sieve } from "./sieve.ts";

/** The documents that are as a filter of documents asks for. */
export function siftDocuments(
  { documents }: ClaimColumns,
  { outlet, language, published }: DocumentFilter,
  facets: boolean,
): Sieve {
  const sieve = new Sieve(documents.many, facets);
  for (let at = 0; at < documents.many; at++) sieve.add(at);
  const pass = (dimension: Dimension, is: (at: number) => boolean): void => sieve.sift(dimension, is);
  if (typeof outlet === "function" || some(outlet)) {
    const allowed = documents.outlets.where(
      typeof outlet === "function" ? outlet : (text) => outlet!.includes(text),
    );
    pass("outlet", (at) => allowed[documents.outlet[at]!] === 1);
  }
  if (some(language)) {
    const allowed = documents.languages.where((text) => language!.includes(text));
    pass("language", (at) => allowed[documents.language[at]!] === 1);
  }
  if (isOpen(published)) {
    const { from, to } = bounds(published);
    const days = documents.published;
    pass("published", (at) => days[at] !== NO_DAY && days[at]! >= from && days[at]! <= to);
  }
  return sieve;
}
