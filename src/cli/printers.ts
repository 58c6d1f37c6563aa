import { csvHead, csvRows } from "../exports/csv.ts";
import { recordJson } from "../exports/record-json.ts";
import { recordOf } from "../exports/record-of.ts";
import type { Document, DocumentClaims } from "../extract/claim.ts";
import type { Layout } from "./layout.ts";
import { reportTable } from "./report-table.ts";

export const FORMATS = ["table", "json", "jsonl", "csv"] as const;
export type Format = (typeof FORMATS)[number];

/** How one format writes reports one after the other, so that never more than one report is held. */
export interface Printer {
  readonly head: string;
  /** The report in pieces: one string cannot hold what a hostile text gives. */
  report(document: Document, found: DocumentClaims): Iterable<string>;
  /** What stands at the end, after `reports` reports. */
  tail(reports: number): string;
}

/** The printer of a format. */
export function printerFor(format: Format, layout: Layout, reasons: boolean): Printer {
  const json = (document: Document, found: DocumentClaims): Iterable<string> =>
    recordJson(recordOf(document, found, reasons));
  if (format === "jsonl")
    return { head: "", report: (...one) => around("", json(...one), "\n"), tail: () => "" };
  if (format === "csv") {
    return {
      head: csvHead(),
      report: (document, found) => csvRows(recordOf(document, found)),
      tail: () => "",
    };
  }
  if (format === "table")
    return { head: "", report: (...one) => [reportTable(...one, layout)], tail: () => "" };
  let first = true;
  return {
    head: "[",
    report: (...one) => {
      const before = first ? "\n" : ",\n";
      first = false;
      return around(before, json(...one), "");
    },
    tail: () => "\n]\n",
  };
}

function* around(before: string, pieces: Iterable<string>, after: string): Generator<string> {
  yield before;
  yield* pieces;
  yield after;
}
