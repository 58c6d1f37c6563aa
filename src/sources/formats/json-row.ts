import type { Container, Custody } from "../custody.ts";
import { dateOfAddress } from "../dates/address.ts";
import { withGiven } from "../dates/given.ts";
import { datesKnown } from "../dates/known.ts";
import type { Context, Input } from "../input.ts";
import type { Sourced } from "../item.ts";
import { languageOf } from "../language.ts";
import { metadataOf } from "../metadata.ts";
import { sourceTrouble } from "../source-trouble.ts";
import { emptyText } from "./empty-text.ts";
import { keyOfFile } from "./key-of-file.ts";

/** A line of a file of JSON lines. */
export interface JsonRow {
  readonly container: Container;
  /** The file's name without folders and endings. */
  readonly name: string;
  /** 1 is the first line. */
  readonly number: number;
  readonly bytes: Uint8Array;
  /** The line's text. */
  readonly row: string;
}

/** The item in a line, or the trouble with it. */
export function rowItem(input: Input, context: Context, line: JsonRow): Sourced {
  const cells = cellsOf(line.row);
  if (cells === null) return broken(input.name, line.number);
  const { text, title } = cells;
  if (typeof text !== "string") return noReport(input.name, line.number);
  const metadata = metadataOf(cells);
  if (text.trim() === "" && metadata.title === undefined)
    return { kind: "trouble", trouble: emptyText(input.name, line.number) };
  const known = [metadata, ...input.known];
  const url = known.find((one) => one.url)?.url ?? null;
  const id = typeof cells.id === "string" || typeof cells.id === "number" ? String(cells.id).trim() : "";
  const custody = custodyOf(input.custody, line);
  const { dates, warnings, none } = datesKnown(input.name, line.number, [
    [typeof cells.published === "number" ? { published: String(cells.published) } : metadata, "cell"],
    ...input.known.map((one) => [one, "manifest"] as const),
  ]);
  const address = url === null ? null : dateOfAddress(url);
  return {
    kind: "item",
    item: {
      name: `${input.name}:${line.number}`,
      key: id === "" ? keyOfFile(metadata.url ?? null, custody) : `id:${metadata.outlet ?? line.name}/${id}`,
      format: "json-lines",
      // A copy: the line's bytes are a window on a larger piece of the file.
      raw: new Uint8Array(line.bytes),
      custody,
      id: id === "" ? null : id,
      title: metadata.title ?? null,
      body: text,
      outlet: known.find((one) => one.outlet)?.outlet ?? context.outlet,
      author: typeof cells.author === "string" && cells.author.trim() !== "" ? cells.author.trim() : null,
      url,
      dates: withGiven(address === null ? dates : [...dates, address], none ? null : context.published),
      language: languageOf(`${typeof title === "string" ? title : ""}\n${text}`),
      warnings,
    },
  };
}

function cellsOf(row: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(row);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return null;
  }
}

function custodyOf(custody: Custody, { container, number }: JsonRow): Custody {
  const inside = custody.position === null ? "" : `${custody.position}, `;
  return { ...custody, position: `${inside}line ${number}`, containers: [...custody.containers, container] };
}

function broken(file: string, line: number): Sourced {
  const says = "this line is not readable JSON: it must be one whole object";
  const arabic = "هذا السطر ليس JSON سليماً: يجب أن يكون كائناً واحداً كاملاً";
  return { kind: "trouble", trouble: sourceTrouble("broken-json", file, line, says, arabic) };
}

function noReport(file: string, line: number): Sourced {
  const says = "this line is no report: it needs at least a «text»";
  return {
    kind: "trouble",
    trouble: sourceTrouble("not-a-report", file, line, says, "هذا السطر ليس تقريراً: ينقصه «text»"),
  };
}
