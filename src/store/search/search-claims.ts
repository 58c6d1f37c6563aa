import type { Database } from "../database.ts";
import type { ClaimHit } from "./claim-hit.ts";
import { claimHits } from "./claim-hits.ts";
import type { ClaimColumns, ColumnName } from "./columns.ts";
import { readCursor, writeCursor } from "./cursor.ts";
import { dayName } from "./day-number.ts";
import { FACET_COLUMNS } from "./facet-columns.ts";
import { claimFacets } from "./facets.ts";
import { placeOf } from "./order.ts";
import type { ClaimFilter, ClaimSearch, Found } from "./query.ts";
import { type Opened, searcherOf } from "./searcher.ts";
import { columnsFor, needsParties, siftClaims } from "./sift-claims.ts";
import { siftDocuments } from "./sift-documents.ts";
import { siftText } from "./sift-text.ts";
import { OUT, PASSES } from "./states.ts";

/** How many hits a page has where nothing else is said. */
export const PAGE = 20;

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
    const states = await claimStates(
      opened,
      search,
      siftDocuments(columns, search),
      search.text?.terms ?? [],
    );
    let total = 0;
    for (let row = 0; row < columns.rows; row++) if (states[row] === PASSES) total++;
    const order = search.order ?? "newest";
    const list = opened.order(order);
    const start = cursor ? placeOf(columns, list, order, cursor) : 0;
    const limit = search.limit ?? PAGE;
    // One more than the page holds says whether there is a next one.
    const rows = rowsFrom(columns, states, list, start, limit + 1, cursor);
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    return {
      total,
      hits: await claimHits(
        connection,
        page.map((row) => columns.ids[row]!),
        search.text ?? null,
      ),
      next: rows.length > limit && last !== undefined ? writeCursor(cursorAt(columns, last)) : null,
      facets: search.facets ? claimFacets(columns, states) : null,
    };
  });
}

/** The states of all rows under filters of claims and of their documents. */
export async function claimStates(
  opened: Opened,
  filter: ClaimFilter,
  documentStates: Uint8Array,
  terms: NonNullable<ClaimSearch["text"]>["terms"],
): Promise<Uint8Array> {
  const { columns } = opened;
  const { rows, alive, document } = columns;
  const states = new Uint8Array(rows);
  for (let row = 0; row < rows; row++) states[row] = alive[row] ? documentStates[document[row]!]! : OUT;
  siftClaims(columns, states, filter);
  await siftText(opened, "sentence", terms, states, rows, columns.sentence);
  return states;
}

function rowsFrom(
  { documents, ids }: ClaimColumns,
  states: Uint8Array,
  list: Uint32Array,
  start: number,
  limit: number,
  cursor: { readonly documentId: number; readonly claimId: number } | null,
): number[] {
  const rows: number[] = [];
  for (let i = start; i < list.length && rows.length < limit; i++) {
    const at = list[i]!;
    const first = documents.first[at]!;
    const behind = cursor && documents.ids[at] === cursor.documentId ? cursor.claimId : 0;
    for (let row = first; row < first + documents.count[at]! && rows.length < limit; row++)
      if (states[row] === PASSES && ids[row]! > behind) rows.push(row);
  }
  return rows;
}

function cursorAt(columns: ClaimColumns, row: number) {
  const at = columns.document[row]!;
  return {
    day: dayName(columns.documents.published[at]!),
    documentId: columns.documents.ids[at]!,
    claimId: columns.ids[row]!,
  };
}
