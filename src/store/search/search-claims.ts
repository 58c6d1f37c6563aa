import type { Database } from "../database.ts";
import { filterKey } from "./answers.ts";
import type { ClaimHit } from "./claim-hit.ts";
import { claimHits } from "./claim-hits.ts";
import type { ClaimColumns, ColumnName } from "./columns.ts";
import { readCursor, writeCursor } from "./cursor.ts";
import { dayName } from "./day-number.ts";
import { claimFacets, FACET_COLUMNS } from "./facets.ts";
import { columnsFor, needsParties } from "./filter-columns.ts";
import type { Found } from "./found.ts";
import { placeOf } from "./order.ts";
import { pageOf } from "./page-of.ts";
import { type ClaimSearch, PAGE } from "./query.ts";
import { searcherOf } from "./searcher.ts";
import { siftDocuments } from "./sift-documents.ts";
import { siftOpen } from "./sift-open.ts";
import { siftedClaims } from "./sifted-claims.ts";
import { wordsFound } from "./words-found.ts";

/** Looks for claims. Throws a `TawaturError` «bad-cursor», and what the store throws. */
export async function searchClaims(database: Database, search: ClaimSearch): Promise<Found<ClaimHit>> {
  const cursor = search.after ? readCursor(search.after) : null;
  const facetColumns: readonly ColumnName[] = search.facets ? [...FACET_COLUMNS, "first_day"] : [];
  const needed = {
    columns: [...new Set([...columnsFor(search), ...facetColumns])],
    parties: needsParties(search) || search.facets === true,
  };
  return searcherOf(database)(needed, async (opened) => {
    const { columns, connection } = opened;
    const facets = search.facets === true;
    const documents = siftDocuments(columns, search, facets);
    const { may, open } = await wordsFound(opened.dialect, connection, "sentence", search.text?.terms ?? []);
    const sieve = siftedClaims(columns, search, documents, facets, may);
    await siftOpen(opened, "sentence", open, sieve, columns.sentence);
    const found = sieve.passing();
    const order = search.order ?? "newest";
    const list = opened.order(order);
    const start = cursor ? placeOf(columns, list, order, cursor) : 0;
    const limit = search.limit ?? PAGE;
    // One more than the page holds says whether there is a next one.
    const rows = pageOf(columns, found, list, start, limit + 1, cursor);
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    return {
      total: found.length,
      hits: await claimHits(
        connection,
        page.map((row) => columns.ids[row]!),
        search.text ?? null,
      ),
      next: rows.length > limit && last !== undefined ? writeCursor(cursorAt(columns, last)) : null,
      facets: facets ? opened.answers.facets(filterKey(search), () => claimFacets(columns, sieve)) : null,
    };
  });
}

function cursorAt(columns: ClaimColumns, row: number) {
  const at = columns.document[row]!;
  return {
    day: dayName(columns.documents.published[at]!),
    documentId: columns.documents.ids[at]!,
    claimId: columns.ids[row]!,
  };
}
