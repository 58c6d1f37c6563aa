import { parse } from "csv-parse";
import { LARGEST_REPORT } from "../../lines.ts";

/** A row of a CSV file with the number of the line where it begins, or the line where a row cannot be read. */
export type CsvRow =
  | { readonly kind: "row"; readonly line: number; readonly cells: readonly string[] }
  | { readonly kind: "broken"; readonly line: number; readonly last: boolean };

/** The most rows of one file that may be broken: then it is no table. */
const MOST_BROKEN = 20;
/** The letters that are given to the parser at a time. */
const SLICE = 64 * 1024;
const BLANK = /^[\r\n]*/;
const NEWLINE = /\r\n|\n|\r/g;

/** A record as the parser gives it; `raw`: its letters, blank lines before it included. */
interface Record {
  readonly record: string[];
  readonly raw: string;
}

/**
 * The rows of a CSV text. Where a quotation mark is never closed, or a row would be longer than a report can be, the line
 * is told and reading goes on with the line below it.
 */
export async function* csvRows(text: string, delimiter: string): AsyncGenerator<CsvRow> {
  let [offset, line] = [0, 1];
  for (let broken = 1; ; broken++) {
    let whole = false;
    for await (const found of recordsOf(text.slice(offset), delimiter)) {
      if (found === null) {
        whole = true;
        break;
      }
      yield { kind: "row", line: line + newlines(BLANK.exec(found.raw)![0]), cells: found.record };
      line += newlines(found.raw);
      offset += found.raw.length;
    }
    if (whole) return;
    const start = BLANK.exec(text.slice(offset, offset + SLICE))![0];
    line += newlines(start);
    yield { kind: "broken", line, last: broken >= MOST_BROKEN };
    NEWLINE.lastIndex = offset + start.length;
    if (broken >= MOST_BROKEN || NEWLINE.exec(text) === null) return;
    offset = NEWLINE.lastIndex;
    line++;
  }
}

/** The records of a text, then null; no null where the parser cannot go on behind the last one. */
async function* recordsOf(text: string, delimiter: string): AsyncGenerator<Record | null> {
  let ready: Record[] = [];
  const parser = parse({
    delimiter,
    record_delimiter: ["\r\n", "\n", "\r"],
    info: true,
    raw: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: LARGEST_REPORT,
    // Records are taken here and not from the stream, which forgets those that wait when an error comes.
    on_record: (record: unknown) => {
      ready.push(record as Record);
      return null;
    },
  });
  parser.on("error", () => {});
  parser.resume();
  try {
    for (let at = 0; at <= text.length; at += SLICE) {
      const slice = text.slice(at, at + SLICE);
      const last = at + SLICE > text.length;
      const failed = await new Promise<boolean>((resolve) => {
        const told = (error?: Error | null): void => resolve(Boolean(error));
        if (last) parser.end(slice, told as () => void);
        else parser.write(slice, told);
      });
      const taken = ready;
      ready = [];
      yield* taken;
      if (failed) return;
    }
    yield null;
  } finally {
    parser.destroy();
  }
}

const newlines = (text: string): number => text.match(NEWLINE)?.length ?? 0;
