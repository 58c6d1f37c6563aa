import type { Trouble } from "../errors.ts";
import { checkCells } from "./check-cells.ts";
import { checkExamples, type UsesEntry } from "./check-examples.ts";
import { checkForms } from "./check-forms.ts";
import { checkIds } from "./check-ids.ts";
import { checkLetters } from "./check-letters.ts";
import { compileLexicon } from "./compile.ts";
import { parseTable, type Table } from "./parse.ts";

/**
 * Everything that is wrong with lexicon files (name → text), in order of file and line, each with what to do.
 * `kinds`: the kinds of claims that a trigger may have. `uses`: whether the whole program makes use of an entry in a text,
 * for the `never` cells; without it they are held against the words alone.
 */
export function checkLexicon(
  files: ReadonlyMap<string, string>,
  kinds: ReadonlySet<string>,
  uses: UsesEntry | null = null,
): Trouble[] {
  const tables = [...files].map(([file, text]) => parseTable(file, text));
  const ids = new Map(tables.map((table) => [table.file, new Set(table.rows.map((row) => row.id))]));
  const retired = retiredIds(tables);
  const troubles = tables.flatMap((table) => [
    ...table.troubles,
    ...checkCells(table, ids, kinds),
    ...checkIds(table, retired),
    ...checkLetters(table),
    ...checkForms(table),
  ]);
  troubles.push(...checkExamples(compileLexicon(files), uses));
  return troubles.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
}

/** «file/id» of the ids that were retired; the id cell of retired.tsv is «actors/some-id» or a bare id, meant everywhere. */
function retiredIds(tables: readonly Table[]): Set<string> {
  const rows = tables.find((table) => table.file === "retired.tsv")?.rows ?? [];
  return new Set(
    rows.flatMap(({ id }) =>
      id.includes("/") ? [id.replace("/", ".tsv/")] : tables.map((table) => `${table.file}/${id}`),
    ),
  );
}
