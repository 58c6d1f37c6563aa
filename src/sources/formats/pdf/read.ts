import type { Context, FormatReader, Input } from "../../input.ts";
import type { Item, Sourced } from "../../item.ts";
import { languageOf } from "../../language.ts";
import { addressBeside, datesBeside, keyBeside, outletBeside } from "../beside.ts";
import { runGuarded } from "../guard/run.ts";
import { guardTrouble } from "../guard/trouble.ts";
import { emptyTrouble, wholeOrTrouble } from "../whole.ts";
import { pdfDate } from "./date.ts";
import type { PdfText } from "./extract.ts";
import { sensibleTitle, titleAt } from "./title.ts";
import { encryptedPdf, fatalTrouble, warningsOf } from "./troubles.ts";

/** Reads a PDF: one item, its text rebuilt from the places of its letters; at most 500 pages and one minute. */
export const readPdf: FormatReader = async function* (input, context): AsyncGenerator<Sourced> {
  const bytes = await wholeOrTrouble(input);
  if (!(bytes instanceof Uint8Array)) {
    yield { kind: "trouble", trouble: bytes };
    return;
  }
  const outcome = await runGuarded("pdf", bytes);
  if (outcome.kind !== "done") {
    const encrypted = outcome.kind === "error" && outcome.name === "PasswordException";
    const trouble = encrypted
      ? encryptedPdf(input.name)
      : guardTrouble(input.name, outcome, ["PDF", "ملف PDF"]);
    yield { kind: "trouble", trouble };
    return;
  }
  const fatal = fatalTrouble(input.name, outcome.value);
  const item = fatal === null ? itemOf(input, context, bytes, outcome.value) : null;
  if (item !== null && item.body !== "") yield { kind: "item", item };
  else yield { kind: "trouble", trouble: fatal ?? emptyTrouble(input.name) };
};

function itemOf(input: Input, context: Context, bytes: Uint8Array, pdf: PdfText): Item {
  const { Title, Author, CreationDate, ModDate } = pdf.properties;
  const at = titleAt(pdf.paragraphs);
  const title =
    pdf.paragraphs[at]?.text ?? input.known.find((one) => one.title)?.title ?? sensibleTitle(Title);
  // A title that stands on the page is told once; where nothing but a title is there, it is the text.
  const rest = pdf.paragraphs.filter(({ text }, index) => index !== at && !(index === 0 && text === title));
  const body = (rest.length > 0 ? rest : pdf.paragraphs).map(({ text }) => text).join("\n");
  const url = addressBeside(input);
  return {
    name: input.name,
    key: keyBeside(input, url),
    format: "pdf",
    raw: bytes,
    custody: input.custody,
    id: null,
    title,
    body,
    outlet: outletBeside(input, context, null),
    author: Author?.trim() || null,
    url,
    dates: datesBeside(input, context, [
      pdfDate(CreationDate, "PDF CreationDate", false),
      pdfDate(ModDate, "PDF ModDate", true),
    ]),
    language: languageOf(body),
    warnings: warningsOf(input.name, pdf),
  };
}
