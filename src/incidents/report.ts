import type { Claim } from "../extract/claim.ts";

/** A document with its claims, as this room sees it. */
export interface Report {
  /** Unique among all reports: the name outside the database. */
  readonly id: string;
  readonly text: string;
  readonly outlet: string | null;
  /** ISO day. */
  readonly published: string | null;
  /** ISO instant where known: tells who was first on one day. */
  readonly publishedAt: string | null;
  readonly url: string | null;
  readonly claims: readonly Claim[];
}

/** One claim of one report. */
export interface ClaimRef {
  readonly report: string;
  readonly claim: string;
}

/** «report#claim», the name of a claim among all reports. */
export function refOf(report: string, claim: string): string {
  return `${report}#${claim}`;
}
