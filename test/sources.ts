import { createHash } from "node:crypto";
import { type GatherOptions, given } from "../src/sources/gather.ts";
import type { Context, FormatReader, Input } from "../src/sources/input.ts";
import type { Item, Sourced } from "../src/sources/item.ts";
import { openStandardInput } from "../src/sources/open-file.ts";
import type { SourceTrouble } from "../src/sources/source-trouble.ts";

/** When all test inputs are taken. */
export const TAKEN = "2026-01-02T03:04:05.000Z";

/** Bytes as an input under a name, without a disk; what else is to be true of it, last. */
export function inputOf(name: string, bytes: Uint8Array | string, more: Partial<Input> = {}): Input {
  const held = typeof bytes === "string" ? Buffer.from(bytes) : bytes;
  return {
    name,
    size: held.length,
    path: null,
    whole: async () => held,
    async *stream() {
      for (let at = 0; at < held.length; at += 65536) yield held.subarray(at, at + 65536);
    },
    contentType: null,
    url: null,
    custody: { ...openStandardInput(noBytes(), TAKEN).custody, method: "file", source: `/${name}` },
    known: [],
    ...more,
  };
}

async function* noBytes(): AsyncGenerator<Uint8Array> {}

/** A reader that takes all bytes for the text of one item of the given format: stands for the real ones. */
export function plainReader(format: Item["format"]): FormatReader {
  return async function* (input) {
    const raw = await input.whole();
    const { source, position } = input.custody;
    const item: Item = {
      name: input.name,
      key: `file:${source}${position === null ? "" : `#${position}`}`,
      format,
      raw,
      custody: input.custody,
      id: null,
      title: null,
      body: new TextDecoder().decode(raw),
      outlet: input.known[0]?.outlet ?? null,
      author: null,
      url: input.url,
      dates: [],
      language: null,
      warnings: [],
    };
    yield { kind: "item", item };
  };
}

/** Options with plain readers for what other rooms of the house read. */
export const OPTIONS: GatherOptions = {
  outlet: null,
  published: null,
  now: () => TAKEN,
  readers: {
    text: plainReader("text"),
    html: plainReader("html"),
    pdf: plainReader("pdf"),
    docx: plainReader("docx"),
    csv: plainReader("csv"),
    xlsx: plainReader("xlsx"),
    "json-lines": plainReader("json-lines"),
  },
};

/** Items and troubles apart, in order. */
export interface Collected {
  readonly items: readonly Item[];
  readonly troubles: readonly SourceTrouble[];
}

/** All of it, items and troubles apart. */
export async function collect(sourced: AsyncIterable<Sourced>): Promise<Collected> {
  const items: Item[] = [];
  const troubles: SourceTrouble[] = [];
  for await (const one of sourced) {
    if (one.kind === "item") items.push(one.item);
    else troubles.push(one.trouble);
  }
  return { items, troubles };
}

/** What the room reads out of bytes under a name. */
export function readBytes(
  name: string,
  bytes: Uint8Array | string,
  options: Partial<GatherOptions> = {},
  more: Partial<Input> = {},
): Promise<Collected> {
  return collect(given(inputOf(name, bytes, more), { ...OPTIONS, ...options }));
}

/** A context for calling one reader alone. */
export const CONTEXT: Context = {
  outlet: null,
  published: null,
  async *open() {},
  mapping: async () => null,
  budget: { left: 2 ** 32 },
};

/** A record of a WARC: its own headers and its block. */
export function warcRecord(
  type: string,
  headers: Readonly<Record<string, string>>,
  block: Uint8Array | string,
): Buffer {
  const bytes = Buffer.from(block);
  const lines = Object.entries({
    "WARC-Type": type,
    "WARC-Record-ID": `<urn:uuid:${createHash("md5").update(type).update(JSON.stringify(headers)).digest("hex")}>`,
    "WARC-Date": "2018-03-14T08:00:00Z",
    ...headers,
    "Content-Length": String(bytes.length),
  }).map(([name, value]) => `${name}: ${value}`);
  return Buffer.concat([
    Buffer.from(`WARC/1.1\r\n${lines.join("\r\n")}\r\n\r\n`),
    bytes,
    Buffer.from("\r\n\r\n"),
  ]);
}

/** A record of an answer: status line and headers, then the body. */
export function responseRecord(
  url: string,
  body: Uint8Array | string,
  http: Readonly<Record<string, string>> = { "Content-Type": "text/html; charset=utf-8" },
  status = "200 OK",
  warc: Readonly<Record<string, string>> = {},
): Buffer {
  const head = Object.entries(http).map(([name, value]) => `${name}: ${value}\r\n`);
  const block = Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${head.join("")}\r\n`), Buffer.from(body)]);
  return warcRecord("response", { "WARC-Target-URI": url, ...warc }, block);
}
