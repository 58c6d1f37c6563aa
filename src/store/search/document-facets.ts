import type { ClaimColumns } from "./columns.ts";
import type { Dimension } from "./dimensions.ts";
import { countedTexts } from "./facet-counts.ts";
import { countedDays } from "./facet-days.ts";
import { ranked } from "./facet-values.ts";
import type { Facets, FacetValue } from "./found.ts";
import type { Sieve } from "./sieve.ts";

/** Counts the facets of documents. */
export function documentFacets(columns: ClaimColumns, sieve: Sieve): Facets {
  const { documents } = columns;
  const ones = (dimension: Dimension): Uint32Array => {
    const counts = new Uint32Array(documents.many);
    for (const at of sieve.passingBut(dimension)) counts[at] = 1;
    return counts;
  };
  const { language, languages } = documents;
  return {
    outlet: outletFacet(columns, ones("outlet")),
    language: ranked(languages.texts, countedTexts(sieve.passingBut("language"), language, languages)),
    published: publishedFacet(columns, ones("published")),
  };
}

/** Outlets, out of how often each document counts. */
export function outletFacet({ documents }: ClaimColumns, byDocument: Uint32Array): FacetValue[] {
  const counts = new Uint32Array(documents.outlets.texts.length);
  for (let at = 0; at < byDocument.length; at++) counts[documents.outlet[at]!]! += byDocument[at]!;
  return ranked(documents.outlets.texts, counts);
}

/** Months of publication, out of how often each document counts. */
export function publishedFacet({ documents }: ClaimColumns, byDocument: Uint32Array): FacetValue[] {
  const some = Uint32Array.from({ length: documents.many }, (_, at) => at);
  return countedDays(documents.published, some, byDocument);
}
