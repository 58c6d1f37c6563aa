import type { ColumnMapping, Context, FormatReader, Input } from "../src/sources/input.ts";
import type { Item } from "../src/sources/item.ts";
import type { SourceTrouble } from "../src/sources/source-trouble.ts";

/** Bytes as an input, as if they were a file under /reports. */
export function inputOf(name: string, bytes: Uint8Array | string, more: Partial<Input> = {}): Input {
  const whole = typeof bytes === "string" ? Buffer.from(bytes) : bytes;
  return {
    name,
    size: whole.length,
    path: null,
    whole: async () => whole,
    stream: async function* () {
      yield whole;
    },
    contentType: null,
    url: null,
    custody: {
      method: "file",
      source: `/reports/${name}`,
      position: null,
      containers: [],
      takenAt: "2026-01-02T03:04:05.000Z",
      modifiedAt: null,
      response: null,
    },
    known: [],
    ...more,
  };
}

/** What a test lets a format ask; `mapping` is null where the columns are to stay unknown. */
export function contextOf(more: Partial<Context> = {}): Context {
  return {
    outlet: null,
    published: null,
    open: async function* () {},
    mapping: async (): Promise<ColumnMapping | null> => null,
    budget: { left: 1024 ** 3 },
    ...more,
  };
}

/** All that a reader gives for an input. */
export async function readAll(
  reader: FormatReader,
  input: Input,
  context: Context = contextOf(),
): Promise<{ readonly items: readonly Item[]; readonly troubles: readonly SourceTrouble[] }> {
  const items: Item[] = [];
  const troubles: SourceTrouble[] = [];
  for await (const found of reader(input, context)) {
    if (found.kind === "item") items.push(found.item);
    else troubles.push(found.trouble);
  }
  return { items, troubles };
}
