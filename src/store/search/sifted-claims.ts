import type { ClaimColumns } from "./columns.ts";
import type { ClaimFilter } from "./query.ts";
import { Sieve } from "./sieve.ts";
import { siftClaims } from "./sift-claims.ts";

/** The claims of the documents of a sieve that are as a filter asks for; `may`: whether a sentence is of interest. */
export function siftedClaims(
  columns: ClaimColumns,
  filter: ClaimFilter,
  among: Sieve,
  facets: boolean,
  may: ((sentence: number) => boolean) | null,
): Sieve {
  const { first, count } = columns.documents;
  const { sentence } = columns;
  const sieve = new Sieve(columns.rows, facets, columns.room());
  for (let i = 0; i < among.many; i++) {
    const at = among.rows[i]!;
    const fails = among.failsAt(i);
    const end = first[at]! + count[at]!;
    if (may === null) sieve.addAll(first[at]!, end, fails);
    else for (let row = first[at]!; row < end; row++) if (may(sentence[row]!)) sieve.add(row, fails);
  }
  siftClaims(columns, sieve, filter);
  return sieve;
}
