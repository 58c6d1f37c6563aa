import type { Context, FormatReader, Input } from "../input.ts";
import type { Item, Sourced } from "../item.ts";
import { languageOf } from "../language.ts";
import { addressBeside, datesBeside, keyBeside, outletBeside } from "./beside.ts";
import type { DocxParagraph } from "./docx-text.ts";
import { runGuarded } from "./guard/run.ts";
import { guardTrouble } from "./guard/trouble.ts";
import { openOffice } from "./office.ts";
import { officeProperties } from "./office-properties.ts";
import { sensibleTitle } from "./pdf/title.ts";
import { emptyTrouble, wholeOrTrouble } from "./whole.ts";

const WHAT = ["Word document", "ملف Word"] as const;
/** Among how many paragraphs the one with a title's style is looked for. */
const HEAD = 5;

/** Reads a Word document (.docx): one item. Rows of tables are lines; footnotes, endnotes and comments are left out. */
export const readDocx: FormatReader = async function* (input, context): AsyncGenerator<Sourced> {
  const bytes = await wholeOrTrouble(input);
  if (!(bytes instanceof Uint8Array)) {
    yield { kind: "trouble", trouble: bytes };
    return;
  }
  const office = await openOffice(input.name, bytes, context, WHAT, ".docx");
  if ("code" in office) {
    yield { kind: "trouble", trouble: office };
    return;
  }
  const outcome = await runGuarded("docx", bytes);
  if (outcome.kind !== "done") yield { kind: "trouble", trouble: guardTrouble(input.name, outcome, WHAT) };
  else if (outcome.value.length === 0) yield { kind: "trouble", trouble: emptyTrouble(input.name) };
  else yield { kind: "item", item: itemOf(input, context, bytes, outcome.value, office.properties) };
};

function itemOf(
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
  const said = input.known.find((one) => one.title)?.title;
  const title = paragraphs[at]?.text ?? said ?? sensibleTitle(properties.title);
  // A title that stands in the text is told once; where nothing but a title is there, it is the text.
  const rest = paragraphs.filter(({ text }, index) => index !== at && !(index === 0 && text === title));
  const body = (rest.length > 0 ? rest : paragraphs).map(({ text }) => text).join("\n");
  const url = addressBeside(input);
  return {
    name: input.name,
    key: keyBeside(input, url),
    format: "docx",
    raw: bytes,
    custody: input.custody,
    id: null,
    title,
    body,
    outlet: outletBeside(input, context, null),
    author: properties.creator,
    url,
    dates: datesBeside(input, context, properties.dates),
    language: languageOf(body),
    warnings: [],
  };
}
