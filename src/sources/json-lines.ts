import { documentOf, withTitle } from "./document-of.ts";
import { textOf } from "./encoding.ts";
import type { Defaults, Found } from "./found.ts";
import { LARGEST_REPORT, linesOf } from "./lines.ts";
import { type Metadata, metadataOf } from "./metadata.ts";
import { sourceTrouble } from "./source-trouble.ts";

/**
 * The reports of a stream with a JSON object a line: `id`, `outlet`, `published`, `url`, `title`, `text`. `beside`: what
 * a manifest says of the file, for lines that do not say it.
 */
export async function* readJsonLines(
  file: string,
  name: string,
  chunks: AsyncIterable<Uint8Array>,
  defaults: Defaults,
  beside: Metadata = {},
): AsyncGenerator<Found> {
  let any = false;
  for await (const { number, bytes } of linesOf(chunks)) {
    if (bytes === null) {
      any = true;
      yield { kind: "trouble", trouble: tooLong(file, number) };
      continue;
    }
    const text = textOf(file, bytes, number);
    if (typeof text !== "string") {
      any = true;
      yield { kind: "trouble", trouble: text };
      if (text.code === "binary" || text.code === "utf-16") return;
      continue;
    }
    const row = text.replace(/^\ufeff/, "").trim();
    if (row === "") continue;
    any = true;
    yield* readRow(file, number, name, row, defaults, beside);
  }
  if (!any) {
    const trouble = sourceTrouble(
      "empty",
      file,
      0,
      "there is no text in it: nothing was read",
      "لا نص فيه: لم يُقرأ منه شيء",
    );
    yield { kind: "trouble", trouble };
  }
}

function* readRow(
  file: string,
  line: number,
  name: string,
  row: string,
  defaults: Defaults,
  beside: Metadata,
): Generator<Found> {
  let value: unknown;
  try {
    value = JSON.parse(row);
  } catch {
    const says = "this line is not readable JSON: it must be one whole object";
    const trouble = sourceTrouble(
      "broken-json",
      file,
      line,
      says,
      "هذا السطر ليس JSON سليماً: يجب أن يكون كائناً واحداً كاملاً",
    );
    yield { kind: "trouble", trouble };
    return;
  }
  const cells = typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  if (typeof cells.text !== "string") {
    const says = "this line is no report: it needs at least a «text»";
    yield {
      kind: "trouble",
      trouble: sourceTrouble("not-a-report", file, line, says, "هذا السطر ليس تقريراً: ينقصه «text»"),
    };
    return;
  }
  const metadata = metadataOf(cells);
  const title = typeof cells.title === "string" ? cells.title : undefined;
  const id = typeof cells.id === "string" || typeof cells.id === "number" ? String(cells.id) : "";
  const text = withTitle(title, cells.text);
  yield* documentOf(file, line, id === "" ? `${name}-${line}` : id, text, [metadata, beside], defaults);
}

/** The trouble with a report longer than is read. */
export function tooLong(file: string, line: number) {
  const most = LARGEST_REPORT / 1024 / 1024;
  const says = `${line > 0 ? "this line" : "it"} is longer than ${most} MB, which no report is: split it`;
  return sourceTrouble("too-long", file, line, says, `أطول من ${most} ميغابايت، وليس هذا طول تقرير: قسّمه`);
}
