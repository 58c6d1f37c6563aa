import type { TextQuery } from "./text-query.ts";

/** How many hits a page has where nothing else is said. */
export const PAGE = 20;

/** From and to, both included; null where open. */
export interface Between<T> {
  readonly from: T | null;
  readonly to: T | null;
}

/** What a claim must be. Of a list any counts; lists that are empty or absent ask for nothing. */
export interface ClaimFilter {
  readonly kind?: readonly string[];
  /** Ids of parties. */
  readonly actor?: readonly string[];
  readonly target?: readonly string[];
  /** As actor or as target. */
  readonly party?: readonly string[];
  readonly via?: readonly string[];
  /** Ids of places: each with everything inside it. */
  readonly place?: readonly string[];
  /** ISO days: what may have happened within them. */
  readonly days?: Between<string>;
  /** What may be a count within these. */
  readonly count?: Between<number>;
  readonly speaker?: readonly string[];
  /** Says of the words of a speaker whether they are meant. */
  readonly speakerWords?: ((text: string) => boolean) | null;
  readonly modality?: readonly string[];
  readonly weapon?: readonly string[];
  /** At least, 0 to 1. */
  readonly confidence?: number;
  /** What people decided: 1 accepted, -1 rejected, 0 nothing. */
  readonly verdict?: readonly number[];
  readonly corrected?: boolean;
}

/** What the report of a claim must be. */
export interface DocumentFilter {
  /** As the reports name them, or what says of a name whether it is meant. */
  readonly outlet?: readonly string[] | ((name: string) => boolean);
  readonly language?: readonly string[];
  /** ISO days. */
  readonly published?: Between<string>;
}

/** Which part of what is found, and what else to count. */
export interface PageOptions {
  readonly text?: TextQuery | null;
  /** By day of publication; reports without one come last. */
  readonly order?: "newest" | "oldest";
  /** 0 to 1,000. */
  readonly limit?: number;
  /** `next` of the page before. */
  readonly after?: string | null;
  /** True where facets are wanted. */
  readonly facets?: boolean;
}

export interface ClaimSearch extends ClaimFilter, DocumentFilter, PageOptions {}
/** The filters of claims ask for reports that have such a claim. */
export interface DocumentSearch extends ClaimFilter, DocumentFilter, PageOptions {}
