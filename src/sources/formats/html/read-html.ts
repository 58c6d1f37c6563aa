import { decoded } from "../../charset.ts";
import { fileTrouble } from "../../file-trouble.ts";
import type { FormatReader } from "../../input.ts";
import { SourceTroubleError } from "../../source-trouble.ts";
import { pageItem } from "./page-item.ts";

/** Reads a web page, as fetched or as saved: one item, or the trouble with it. */
export const readHtml: FormatReader = async function* (input, context) {
  let bytes: Uint8Array;
  try {
    bytes = await input.whole();
  } catch (error) {
    const trouble = error instanceof SourceTroubleError ? error.trouble : fileTrouble(input.name, error);
    yield { kind: "trouble", trouble };
    return;
  }
  const page = decoded(input.name, bytes, input.contentType, true);
  yield "code" in page ? { kind: "trouble", trouble: page } : pageItem(input, context, bytes, page);
};
