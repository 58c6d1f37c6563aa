import { createHash } from "node:crypto";
import { basename } from "node:path";
import type { Container } from "../custody.ts";
import { textOf } from "../encoding.ts";
import { fileTrouble } from "../file-trouble.ts";
import type { FormatReader, Input } from "../input.ts";
import type { Sourced } from "../item.ts";
import { tooLong } from "../json-lines.ts";
import { linesOf } from "../lines.ts";
import { type SourceTrouble, SourceTroubleError, sourceTrouble } from "../source-trouble.ts";
import { emptyText } from "./empty-text.ts";
import { rowItem } from "./json-row.ts";
import { unzipped } from "./unzipped.ts";

/**
 * Reads JSON lines, gzipped or not, one item a line: `text` and, where known, `id`, `outlet`, `published`, `url`, `title`,
 * `author`. The file is read twice: once for its hash, once line by line.
 */
export const readJsonLinesFormat: FormatReader = async function* (input, context) {
  try {
    const container = await containerOf(input);
    const name = basename(input.name).replace(/(?:\.jsonl|\.ndjson|\.json)?(?:\.gz)?$/i, "");
    let any = false;
    for await (const { number, bytes } of linesOf(unzipped(input, context.budget))) {
      const sourced = bytes === null ? trouble(tooLong(input.name, number)) : readLine(bytes, number);
      if (sourced === null) continue;
      any = true;
      yield sourced;
      if (sourced.kind === "trouble" && ["binary", "utf-16"].includes(sourced.trouble.code)) return;
    }
    if (!any) yield trouble(emptyText(input.name, 0));

    function readLine(bytes: Uint8Array, number: number): Sourced | null {
      const text = textOf(input.name, bytes, number);
      if (typeof text !== "string") return trouble(text);
      const row = text.replace(/^\ufeff/, "").trim();
      return row === "" ? null : rowItem(input, context, { container, name, number, bytes, row });
    }
  } catch (error) {
    yield trouble(troubleOf(input.name, error));
  }
};

const trouble = (one: SourceTrouble): Sourced => ({ kind: "trouble", trouble: one });

async function containerOf(input: Input): Promise<Container> {
  const hash = createHash("sha256");
  let size = 0;
  for await (const chunk of input.stream()) {
    hash.update(chunk);
    size += chunk.length;
  }
  return { name: input.name, sha256: hash.digest("hex"), size };
}

function troubleOf(name: string, error: unknown): SourceTrouble {
  if (error instanceof SourceTroubleError) return error.trouble;
  if (!String((error as NodeJS.ErrnoException).code ?? "").startsWith("Z_")) return fileTrouble(name, error);
  const says = "it is no whole gzip file: it is damaged or cut off";
  return sourceTrouble("broken-gzip", name, 0, says, "ليس ملف gzip سليماً: تالف أو مبتور");
}
