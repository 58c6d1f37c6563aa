import { parse } from "csv-parse/sync";

/** What parts the cells of tables, the commonest first. */
const DELIMITERS = [",", ";", "\t", "|"] as const;
/** How much of a table is looked at: letters and rows. */
const LETTERS = 64 * 1024;
const ROWS = 20;

/** A table's delimiter and where its header begins; Excel's own line «sep=;» is believed and left out. */
export function delimiterOf(text: string): { readonly delimiter: string; readonly from: number } {
  const said = /^sep=(.)(?:\r\n|\n|\r)/.exec(text);
  if (said) return { delimiter: said[1]!, from: said[0].length };
  const scores = DELIMITERS.map((delimiter) => ({
    delimiter,
    score: scoreOf(text.slice(0, LETTERS), delimiter),
  }));
  const best = scores.reduce((most, one) => (one.score > most.score ? one : most));
  return { delimiter: best.delimiter, from: 0 };
}

/** The number of columns that a delimiter gives, times the share of rows that have just as many. */
function scoreOf(text: string, delimiter: string): number {
  try {
    const rows: string[][] = parse(text, {
      delimiter,
      to: ROWS,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    });
    const columns = rows[0]?.length ?? 0;
    if (columns < 2) return 0;
    return (columns * rows.filter((row) => row.length === columns).length) / rows.length;
  } catch {
    // A quotation mark that is open at the end of what is looked at: only the header counts.
    const columns = (/^.*$/m.exec(text)?.[0] ?? "").split(delimiter).length;
    return columns < 2 ? 0 : columns / 2;
  }
}
