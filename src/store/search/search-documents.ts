import type { Database } from "../database.ts";
import { readCursor, writeCursor } from "./cursor.ts";
import { dayName } from "./day-number.ts";
import { type DocumentHit, documentHits } from "./document-hits.ts";
import { documentFacets } from "./facets.ts";
import { placeOf } from "./order.ts";
import type { ClaimFilter, DocumentSearch, Found } from "./query.ts";
import { claimStates, PAGE } from "./search-claims.ts";
import { type Opened, searcherOf } from "./searcher.ts";
import { columnsFor, needsParties } from "./sift-claims.ts";
import { siftDocuments } from "./sift-documents.ts";
import { siftText } from "./sift-text.ts";
import { PASSES, sift } from "./states.ts";

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
    const states = siftDocuments(columns, search);
    if (needed.columns.length > 0 || needed.parties) await siftByClaims(opened, search, states);
    await siftText(opened, "document", search.text?.terms ?? [], states, documents.many, documents.ids);
    let total = 0;
    for (const state of states) if (state === PASSES) total++;
    const order = search.order ?? "newest";
    const list = opened.order(order);
    const limit = search.limit ?? PAGE;
    const page: number[] = [];
    let more = false;
    for (let i = cursor ? placeOf(columns, list, order, cursor) : 0; i < list.length; i++) {
      const at = list[i]!;
      if (states[at] !== PASSES || documents.ids[at] === cursor?.documentId) continue;
      more = page.length >= limit;
      if (more) break;
      page.push(at);
    }
    const last = page.at(-1);
    return {
      total,
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
      facets: search.facets ? documentFacets(columns, states) : null,
    };
  });
}

async function siftByClaims(opened: Opened, filter: ClaimFilter, states: Uint8Array): Promise<void> {
  const { columns } = opened;
  const { documents, rows, document } = columns;
  const claims = await claimStates(opened, filter, new Uint8Array(documents.many), []);
  const has = new Uint8Array(documents.many);
  for (let row = 0; row < rows; row++) if (claims[row] === PASSES) has[document[row]!] = 1;
  sift(states, documents.many, null, (at) => has[at] === 1);
}
