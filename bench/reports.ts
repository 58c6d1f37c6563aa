import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { standIn } from "./stand-in.ts";

/** A report as a line of a `.jsonl` file has it. */
export interface ReportLine {
  readonly id: string;
  readonly outlet: string | null;
  readonly published: string;
  readonly url: string | null;
  readonly title: string | null;
  readonly text: string;
}

const CORPUS = fileURLToPath(new URL("../../shared/corpus/ant-2018-spring.jsonl.gz", import.meta.url));

/** True where real reports are at hand. */
export const isReal = existsSync(CORPUS);

/** 2,130 real reports, or as many made-up ones where there are none. */
export function reportLines(): readonly ReportLine[] {
  if (!isReal)
    return standIn(2130).map(({ name, outlet, published, url, text }) => ({
      id: name,
      outlet,
      published: published!,
      url,
      title: null,
      text,
    }));
  return gunzipSync(readFileSync(CORPUS))
    .toString("utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as ReportLine);
}

/** `count` reports: the given ones again and again, each time as other documents of later days. */
export function* repeated(lines: readonly ReportLine[], count: number): Generator<ReportLine> {
  for (let i = 0; i < count; i++) {
    const line = lines[i % lines.length]!;
    const round = Math.floor(i / lines.length);
    if (round === 0) yield line;
    else {
      const day = new Date(Date.parse(line.published.slice(0, 10)) + round * 7 * 86_400_000);
      yield {
        ...line,
        id: `${line.id}-${round}`,
        url: line.url && `${line.url}?round=${round}`,
        published: day.toISOString().slice(0, 10),
        // Another first sentence, so that no two documents have the same words.
        text: `${line.text}\nالنشرة رقم ${round + 1}.`,
      };
    }
  }
}
