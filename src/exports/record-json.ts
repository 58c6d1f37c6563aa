import type { DocumentRecord } from "./record.ts";

/**
 * The JSON of a report piece by piece, a piece a claim: together they are `JSON.stringify(record)`, or with `indented`
 * `JSON.stringify(record, null, 1)`. A report with very many claims is longer than one string can be.
 */
export function* recordJson({ claims, ...head }: DocumentRecord, indented = false): Generator<string> {
  const step = indented ? 1 : 0;
  const line = (depth: number): string => (indented ? `\n${" ".repeat(depth)}` : "");
  yield `${JSON.stringify(head, null, step).slice(0, indented ? -2 : -1)},${line(1)}"claims":${indented ? " " : ""}[`;
  for (const [i, claim] of claims.entries()) {
    yield `${i > 0 ? "," : ""}${line(2)}${JSON.stringify(claim, null, step).replaceAll("\n", line(2))}`;
  }
  yield `${claims.length > 0 ? line(1) : ""}]${line(0)}}`;
}
