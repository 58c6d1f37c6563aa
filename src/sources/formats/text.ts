import { decoded } from "../charset.ts";
import { fileTrouble } from "../file-trouble.ts";
import { frontMatterOf } from "../front-matter.ts";
import type { FormatReader } from "../input.ts";
import { tooLong } from "../json-lines.ts";
import { LARGEST_REPORT } from "../lines.ts";
import { SourceTroubleError } from "../source-trouble.ts";
import { emptyText } from "./empty-text.ts";
import { textItem } from "./text-item.ts";
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
  yield { kind: "item", item: textItem(input, context, raw, front, unclear) };
};
