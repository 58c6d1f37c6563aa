import type { Context, Input } from "../../input.ts";
import type { Item } from "../../item.ts";
import { languageOf } from "../../language.ts";
import { datesBeside, outletBeside, toldBeside } from "../beside.ts";
import { keyOfFile } from "../key-of-file.ts";
import { pdfDate } from "./date.ts";
import type { PdfText } from "./pdf-text.ts";
import { sensibleTitle, titleAt } from "./title.ts";
import { warningsOf } from "./warnings.ts";

/** The item of a PDF. */
export function pdfItem(input: Input, context: Context, bytes: Uint8Array, pdf: PdfText): Item {
  const { Title, Author, CreationDate, ModDate } = pdf.properties;
  const at = titleAt(pdf.paragraphs);
  const title = pdf.paragraphs[at]?.text ?? toldBeside(input, "title") ?? sensibleTitle(Title);
  // A title that stands on the page is told once; where nothing but a title is there, it is the text.
  const rest = pdf.paragraphs.filter(({ text }, index) => index !== at && !(index === 0 && text === title));
  const body = (rest.length > 0 ? rest : pdf.paragraphs).map(({ text }) => text).join("\n");
  const url = toldBeside(input, "url") ?? input.url;
  const { dates, warnings } = datesBeside(input, context, [
    pdfDate(CreationDate, "PDF CreationDate", false),
    pdfDate(ModDate, "PDF ModDate", true),
  ]);
  return {
    name: input.name,
    key: keyOfFile(url, input.custody),
    format: "pdf",
    raw: bytes,
    custody: input.custody,
    id: null,
    title,
    body,
    outlet: outletBeside(input, context, null),
    author: Author?.trim() || null,
    url,
    dates,
    language: languageOf(body),
    warnings: [...warningsOf(input.name, pdf), ...warnings],
  };
}
