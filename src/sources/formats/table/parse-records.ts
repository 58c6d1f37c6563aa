import { parse } from "csv-parse";
import { LARGEST_REPORT } from "../../lines.ts";

/** The letters that are given to the parser at a time. */
export const SLICE = 64 * 1024;

/** A record as the parser gives it; `raw`: its letters, blank lines before it included. */
interface Record {
  readonly record: string[];
  readonly raw: string;
}

/** The records of a text, then null; no null where the parser cannot go on behind the last one. */
export async function* recordsOf(text: string, delimiter: string): AsyncGenerator<Record | null> {
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
