import { decoded } from "../charset.ts";
import { datesBeside } from "../dates/beside.ts";
import { withGiven } from "../dates/given.ts";
import { datesKnown } from "../dates/known.ts";
import { fileTrouble } from "../file-trouble.ts";
import { type FrontMatter, frontMatterOf } from "../front-matter.ts";
import type { Context, FormatReader, Input } from "../input.ts";
import type { Item } from "../item.ts";
import { tooLong } from "../json-lines.ts";
import { languageOf } from "../language.ts";
import { LARGEST_REPORT } from "../lines.ts";
import { type SourceTrouble, SourceTroubleError } from "../source-trouble.ts";
import { emptyText } from "./empty-text.ts";
import { keyOfFile } from "./key-of-file.ts";
import { unclearEncoding } from "./unclear-encoding.ts";

/** Reads a text file, with or without front matter: one item, or the trouble with it. */
export const readTextFile: FormatReader = async function* (input, context) {
  let raw: Uint8Array;
  try {
    raw = await input.whole();
  } catch (error) {
    const trouble = error instanceof SourceTroubleError ? error.trouble : fileTrouble(input.name, error);
    yield { kind: "trouble", trouble };
    return;
  }
  if (raw.length > LARGEST_REPORT) {
    yield { kind: "trouble", trouble: tooLong(input.name, 0) };
    return;
  }
  const text = decoded(input.name, raw, input.contentType, false);
  if ("code" in text) {
    yield { kind: "trouble", trouble: text };
    return;
  }
  const front = frontMatterOf(input.name, text.text);
  if (front.body.trim() === "" && !front.metadata.title) {
    yield { kind: "trouble", trouble: emptyText(input.name, 0) };
    return;
  }
  const unclear = text.surely ? [] : [unclearEncoding(input.name, text.charset)];
  yield { kind: "item", item: itemOf(input, context, raw, front, unclear) };
};

function itemOf(
  input: Input,
  context: Context,
  raw: Uint8Array,
  front: FrontMatter,
  unclear: readonly SourceTrouble[],
): Item {
  const { metadata, body, troubles } = front;
  const known = [metadata, ...input.known];
  const url = known.find((one) => one.url)?.url ?? input.url;
  const title = known.find((one) => one.title)?.title ?? null;
  const { dates, warnings, none } = datesKnown(input.name, 0, [
    [metadata, "front-matter"],
    ...input.known.map((one) => [one, "manifest"] as const),
  ]);
  return {
    name: input.name,
    key: keyOfFile(url, input.custody),
    format: "text",
    raw,
    custody: input.custody,
    id: null,
    title,
    body: body.trim() === "" ? "" : body,
    outlet: known.find((one) => one.outlet)?.outlet ?? context.outlet,
    author: null,
    url,
    dates: withGiven([...dates, ...datesBeside(input, url)], none ? null : context.published),
    language: languageOf(`${title ?? ""}\n${body}`),
    warnings: [...unclear, ...troubles, ...warnings],
  };
}
