import type { ClaimColumns } from "./columns.ts";
import { NO_DAY } from "./day-number.ts";
import type { DocumentFilter } from "./query.ts";
import { bounds, isOpen, some } from "./sift-claims.ts";
import { type Dimension, sift } from "./states.ts";

/** The states of all documents under a filter of documents. */
export function siftDocuments(
  { documents }: ClaimColumns,
  { outlet, language, published }: DocumentFilter,
): Uint8Array {
  const states = new Uint8Array(documents.many);
  const pass = (dimension: Dimension, is: (at: number) => boolean): void =>
    sift(states, documents.many, dimension, is);
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
  return states;
}
