import type { ClaimColumns } from "./columns.ts";
import type { Dimension } from "./dimensions.ts";
import { outletFacet, publishedFacet } from "./document-facets.ts";
import { countedParties, countedTexts } from "./facet-counts.ts";
import { countedDays } from "./facet-days.ts";
import { placeFacets, ranked } from "./facet-values.ts";
import type { Facets, FacetValue } from "./found.ts";
import type { Sieve } from "./sieve.ts";

/** The columns that facets of claims are counted on, parties and days apart. */
export const FACET_COLUMNS = ["kind", "place", "speaker_body", "modality", "weapon"] as const;

/** Counts the facets of claims, each under all filters but its own. The columns must be loaded. */
export function claimFacets(columns: ClaimColumns, sieve: Sieve): Facets {
  const texts = (dimension: Dimension, name: (typeof FACET_COLUMNS)[number]) => {
    const { values, texts } = columns.column(name);
    return { texts: texts!.texts, counts: countedTexts(sieve.passingBut(dimension), values, texts!) };
  };
  const simple = (dimension: Dimension, name: (typeof FACET_COLUMNS)[number]): FacetValue[] => {
    const { texts: names, counts } = texts(dimension, name);
    return ranked(names, counts);
  };
  const party = (role: "actor" | "target"): FacetValue[] =>
    ranked(
      columns.partyIds.texts,
      countedParties(sieve.passingBut(role), columns.parties.get(role)!, columns.partyIds),
    );
  const places = texts("place", "place");
  const { documents, document } = columns;
  // Rows of one document share what they have of it: rows are counted by document first.
  let last: { readonly rows: Uint32Array; readonly counts: Uint32Array } | null = null;
  const byDocument = (dimension: Dimension): Uint32Array => {
    const rows = sieve.passingBut(dimension);
    if (last?.rows === rows) return last.counts;
    const counts = new Uint32Array(documents.many);
    for (let i = 0; i < rows.length; i++) counts[document[rows[i]!]!]!++;
    last = { rows, counts };
    return counts;
  };
  return {
    kind: simple("kind", "kind"),
    actor: party("actor"),
    target: party("target"),
    ...placeFacets(places.texts, places.counts),
    outlet: outletFacet(columns, byDocument("outlet")),
    speaker: simple("speaker", "speaker_body"),
    modality: simple("modality", "modality"),
    weapon: simple("weapon", "weapon"),
    month: countedDays(columns.column("first_day").values, sieve.passingBut("days"), null),
    published: publishedFacet(columns, byDocument("published")),
  };
}
