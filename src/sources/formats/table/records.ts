import { recordsOf, SLICE } from "./parse-records.ts";

/** A row of a CSV file with the number of the line where it begins, or the line where a row cannot be read. */
export type CsvRow =
  | { readonly kind: "row"; readonly line: number; readonly cells: readonly string[] }
  | { readonly kind: "broken"; readonly line: number; readonly last: boolean };

/** The most rows of one file that may be broken: then it is no table. */
const MOST_BROKEN = 20;

const BLANK = /^[\r\n]*/;
const NEWLINE = /\r\n|\n|\r/g;

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

const newlines = (text: string): number => text.match(NEWLINE)?.length ?? 0;
