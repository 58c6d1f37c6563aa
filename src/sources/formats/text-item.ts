import { datesAround } from "../dates/around.ts";
import type { FrontMatter } from "../front-matter.ts";
import type { Context, Input } from "../input.ts";
import type { Item } from "../item.ts";
import { languageOf } from "../language.ts";
import type { SourceTrouble } from "../source-trouble.ts";
import { datesBeside, outletBeside, toldBeside } from "./beside.ts";
import { keyOfFile } from "./key-of-file.ts";

/** The item of a text file. `unclear`: what is not certain of its letters. */
export function textItem(
  input: Input,
  context: Context,
  raw: Uint8Array,
  front: FrontMatter,
  unclear: readonly SourceTrouble[],
): Item {
  const { metadata, body, troubles } = front;
  const url = metadata.url ?? toldBeside(input, "url") ?? input.url;
  const title = metadata.title ?? toldBeside(input, "title");
  const own = datesAround(input, url);
  const { dates, warnings } = datesBeside(input, context, own, [[metadata, "front-matter"]]);
  return {
    name: input.name,
    key: keyOfFile(url, input.custody),
    format: "text",
    raw,
    custody: input.custody,
    id: null,
    title,
    body: body.trim() === "" ? "" : body,
    outlet: outletBeside(input, context, null, metadata.outlet),
    author: null,
    url,
    dates,
    language: languageOf(`${title ?? ""}\n${body}`),
    warnings: [...unclear, ...troubles, ...warnings],
  };
}
