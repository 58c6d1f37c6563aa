import type { FormatReader } from "../input.ts";
import type { Sourced } from "../item.ts";
import { docxItem } from "./docx-item.ts";
import { runGuarded } from "./guard/run.ts";
import { guardTrouble } from "./guard/trouble.ts";
import { openOffice } from "./office.ts";
import { emptyTrouble, wholeOrTrouble } from "./whole.ts";

const WHAT = ["Word document", "ملف Word"] as const;

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
  else yield { kind: "item", item: docxItem(input, context, bytes, outcome.value, office.properties) };
};
