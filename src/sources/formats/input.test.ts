import type { Custody } from "../custody.ts";
import type { Context, FormatReader, Input } from "../input.ts";
import type { Item, Sourced } from "../item.ts";
import type { SourceTrouble } from "../source-trouble.ts";

/** What tests give to a format: bytes with a name, everything else as for a file at /reports taken on 2024-05-01. */
export function inputOf(name: string, content: string | Uint8Array, more: Partial<Input> = {}): Input {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  const custody: Custody = {
    method: "file",
    source: `/reports/${name}`,
    position: null,
    containers: [],
    takenAt: "2024-05-01T08:00:00Z",
    modifiedAt: null,
    response: null,
  };
  return {
    name,
    size: bytes.length,
    path: null,
    whole: async () => bytes,
    stream: async function* () {
      for (let at = 0; at < bytes.length; at += 1000) yield bytes.subarray(at, at + 1000);
    },
    contentType: null,
    url: null,
    custody,
    known: [],
    ...more,
  };
}

/** A context in which the user said nothing. */
export function contextOf(more: Partial<Context> = {}): Context {
  return {
    outlet: null,
    published: null,
    open: async function* () {},
    mapping: async () => null,
    budget: { left: 1e9 },
    ...more,
  };
}

/** All that a format gives. */
export async function readAll(reader: FormatReader, input: Input, context = contextOf()): Promise<Sourced[]> {
  const all: Sourced[] = [];
  for await (const one of reader(input, context)) all.push(one);
  return all;
}

/** The one item that a format gives; throws where there is none. */
export async function oneItem(reader: FormatReader, input: Input, context = contextOf()): Promise<Item> {
  const [one, ...rest] = await readAll(reader, input, context);
  if (one?.kind !== "item" || rest.length > 0) throw new Error(JSON.stringify([one, ...rest], null, 1));
  return one.item;
}

/** The one trouble that a format gives; throws where there is an item. */
export async function oneTrouble(
  reader: FormatReader,
  input: Input,
  context = contextOf(),
): Promise<SourceTrouble> {
  const [one, ...rest] = await readAll(reader, input, context);
  if (one?.kind !== "trouble" || rest.length > 0) throw new Error(JSON.stringify([one, ...rest], null, 1));
  return one.trouble;
}
