import type { Engine } from "../../engine.ts";
import type { Row } from "../../lexicon/parse.ts";

/** The rows of one file of an engine's lexicon. */
export function rowsOf(engine: Engine, file: string): readonly Row[] {
  return engine.lexicon.tables.find((table) => table.file === file)?.rows ?? [];
}
