import type { Database } from "../database.ts";
import { readCursor, writeCursor } from "./cursor.ts";
import { dayName } from "./day-number.ts";
import { documentFacets } from "./document-facets.ts";
import { type DocumentHit, documentHits } from "./document-hits.ts";
import { columnsFor, needsParties } from "./filter-columns.ts";
import type { Found } from "./found.ts";
import { placeOf } from "./order.ts";
import type { ClaimFilter, DocumentSearch } from "./query.ts";
import { PAGE } from "./query.ts";
import { type Opened, searcherOf } from "./searcher.ts";
import { Sieve } from "./sieve.ts";
import { siftDocuments } from "./sift-documents.ts";
import { siftOpen } from "./sift-open.ts";
import { siftedClaims } from "./sifted-claims.ts";
import { wordsFound } from "./words-found.ts";

/** Looks for reports; the filters of claims ask for those with such a claim. Throws as `searchClaims` does. */
export async function searchDocuments(
  database: Database,
  search: DocumentSearch,
): Promise<Found<DocumentHit>> {
  const cursor = search.after ? readCursor(search.after) : null;
  const needed = { columns: columnsFor(search), parties: needsParties(search) };
  return searcherOf(database)(needed, async (opened) => {
    const { columns, connection } = opened;
    const { documents } = columns;
    const sieve = siftDocuments(columns, search, search.facets === true);
    if (needed.columns.length > 0 || needed.parties) siftByClaims(opened, search, sieve);
    const { may, open } = await wordsFound(opened.dialect, connection, "document", search.text?.terms ?? []);
    if (may) sieve.sift(null, (at) => may(documents.ids[at]!));
    await siftOpen(opened, "document", open, sieve, documents.ids);
    const found = sieve.passing();
    const passes = new Uint8Array(documents.many);
    for (const at of found) passes[at] = 1;
    const order = search.order ?? "newest";
    const list = opened.order(order);
    const limit = search.limit ?? PAGE;
    const page: number[] = [];
    let more = false;
    for (let i = cursor ? placeOf(columns, list, order, cursor) : 0; i < list.length; i++) {
      const at = list[i]!;
      if (passes[at] === 0 || documents.ids[at] === cursor?.documentId) continue;
      more = page.length >= limit;
      if (more) break;
      page.push(at);
    }
    const last = page.at(-1);
    return {
      total: found.length,
      hits: await documentHits(
        connection,
        page.map((at) => documents.ids[at]!),
        search.text ?? null,
      ),
      next:
        more && last !== undefined
          ? writeCursor({
              day: dayName(documents.published[last]!),
              documentId: documents.ids[last]!,
              claimId: 0,
            })
          : null,
      facets: search.facets ? documentFacets(columns, sieve) : null,
    };
  });
}

/** Takes out the documents without a claim as the filter asks for. */
function siftByClaims({ columns }: Opened, filter: ClaimFilter, sieve: Sieve): void {
  const { documents, document } = columns;
  const has = new Uint8Array(documents.many);
  const all = new Sieve(sieve.many, false);
  for (const at of sieve.rows.subarray(0, sieve.many)) all.add(at);
  for (const row of siftedClaims(columns, filter, all, false, null).passing()) has[document[row]!] = 1;
  sieve.sift(null, (at) => has[at] === 1);
}
