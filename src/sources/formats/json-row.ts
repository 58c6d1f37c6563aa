import type { Container, Custody } from "../custody.ts";
import { dateOfAddress } from "../dates/address.ts";
import type { Context, Input } from "../input.ts";
import type { Sourced } from "../item.ts";
import { languageOf } from "../language.ts";
import { metadataOf } from "../metadata.ts";
import { datesBeside, outletBeside, toldBeside } from "./beside.ts";
import { emptyText } from "./empty-text.ts";
import { broken, noReport } from "./json-trouble.ts";
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
  const url = metadata.url ?? toldBeside(input, "url");
  const id = typeof cells.id === "string" || typeof cells.id === "number" ? String(cells.id).trim() : "";
  const custody = custodyOf(input.custody, line);
  const cell = typeof cells.published === "number" ? { published: String(cells.published) } : metadata;
  const own = url === null ? [] : [dateOfAddress(url)];
  const { dates, warnings } = datesBeside(input, context, own, [[cell, "cell"]], line.number);
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
      outlet: outletBeside(input, context, null, metadata.outlet),
      author: typeof cells.author === "string" && cells.author.trim() !== "" ? cells.author.trim() : null,
      url,
      dates,
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
