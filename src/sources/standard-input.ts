import { documentOf, withTitle } from "./document-of.ts";
import { textOf } from "./encoding.ts";
import type { Defaults, Found } from "./found.ts";
import { frontMatterOf } from "./front-matter.ts";
import { readJsonLines, tooLong } from "./json-lines.ts";
import { LARGEST_REPORT } from "./lines.ts";

const BRACE = 0x7b;
/** The byte order mark of UTF-8. */
const MARK = [0xef, 0xbb, 0xbf];

/** Reports from a stream: JSON lines where its first letter is a brace, else one report with or without front matter. */
export async function* readStream(
  name: string,
  chunks: AsyncIterable<Uint8Array>,
  defaults: Defaults,
): AsyncGenerator<Found> {
  const iterator = chunks[Symbol.asyncIterator]();
  const first = await iterator.next();
  const head = first.done ? new Uint8Array() : first.value;
  const rest = async function* (): AsyncGenerator<Uint8Array> {
    yield head;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  };
  const marked = MARK.every((byte, i) => head[i] === byte);
  if (head.subarray(marked ? MARK.length : 0).find((byte) => byte > 32) === BRACE) {
    yield* readJsonLines(name, name, rest(), defaults);
    return;
  }
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of rest()) {
    length += chunk.length;
    if (length > LARGEST_REPORT) {
      yield { kind: "trouble", trouble: tooLong(name, 0) };
      return;
    }
    parts.push(chunk);
  }
  const text = textOf(name, Buffer.concat(parts));
  if (typeof text !== "string") {
    yield { kind: "trouble", trouble: text };
    return;
  }
  const { metadata, body, troubles } = frontMatterOf(name, text);
  for (const trouble of troubles) yield { kind: "trouble", trouble };
  yield* documentOf(name, 0, name, withTitle(metadata.title, body), [metadata], defaults);
}
