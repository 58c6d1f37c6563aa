import type { FormatReader } from "../../input.ts";
import type { Sourced } from "../../item.ts";
import { runGuarded } from "../guard/run.ts";
import { guardTrouble } from "../guard/trouble.ts";
import { emptyTrouble, wholeOrTrouble } from "../whole.ts";
import { pdfItem } from "./item.ts";
import { encryptedPdf, fatalTrouble } from "./troubles.ts";

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
  const item = fatal === null ? pdfItem(input, context, bytes, outcome.value) : null;
  if (item !== null && item.body !== "") yield { kind: "item", item };
  else yield { kind: "trouble", trouble: fatal ?? emptyTrouble(input.name) };
};
