import type { Context, Input } from "../input.ts";
import type { Item } from "../item.ts";
import { languageOf } from "../language.ts";
import { datesBeside, outletBeside, toldBeside } from "./beside.ts";
import type { DocxParagraph } from "./docx-paragraphs.ts";
import { keyOfFile } from "./key-of-file.ts";
import { officeProperties } from "./office-properties.ts";
import { sensibleTitle } from "./pdf/title.ts";

/** Among how many paragraphs the one with a title's style is looked for. */
const HEAD = 5;

/** The item of a Word document. `xml`: its properties as they stand in the file. */
export function docxItem(
  input: Input,
  context: Context,
  bytes: Uint8Array,
  paragraphs: readonly DocxParagraph[],
  xml: string | null,
): Item {
  const properties = officeProperties(xml);
  const at = paragraphs
    .slice(0, HEAD)
    .findIndex(({ style }) => /^(?:title|heading 1|العنوان|عنوان 1)$/i.test(style ?? ""));
  const title = paragraphs[at]?.text ?? toldBeside(input, "title") ?? sensibleTitle(properties.title);
  // A title that stands in the text is told once; where nothing but a title is there, it is the text.
  const rest = paragraphs.filter(({ text }, index) => index !== at && !(index === 0 && text === title));
  const body = (rest.length > 0 ? rest : paragraphs).map(({ text }) => text).join("\n");
  const url = toldBeside(input, "url") ?? input.url;
  const { dates, warnings } = datesBeside(input, context, properties.dates);
  return {
    name: input.name,
    key: keyOfFile(url, input.custody),
    format: "docx",
    raw: bytes,
    custody: input.custody,
    id: null,
    title,
    body,
    outlet: outletBeside(input, context, null),
    author: properties.creator,
    url,
    dates,
    language: languageOf(body),
    warnings,
  };
}
