import { parseMapping } from "../sources/formats/table/given-mapping.ts";
import { guessMapping } from "../sources/formats/table/mapping.ts";
import type { ColumnMapping, Context } from "../sources/input.ts";
import { SourceTroubleError } from "../sources/source-trouble.ts";
import { mappingOf, rememberMapping } from "../store/column-mappings.ts";
import type { Workspace } from "./workspace.ts";

/** Asks a person what the columns of a table hold; null where nobody can be asked or nobody knows. */
export type AskMapping = (
  columns: readonly string[],
  sample: readonly (readonly string[])[],
) => Promise<ColumnMapping | null>;

/**
 * What the columns of a table hold: as the option says, else as it was said before for a table with the same header,
 * else as the names of the columns show, else as a person answers. What was said or answered is remembered.
 */
export function mappingFor(
  workspace: Workspace,
  written: string | null,
  ask: AskMapping | null,
): Context["mapping"] {
  const { database } = workspace;
  return async (columns, sample) => {
    if (written !== null) {
      const given = parseMapping(written, columns);
      if ("code" in given) throw new SourceTroubleError(given);
      await rememberMapping(database, columns, given, workspace.now());
      return given;
    }
    const known = (await mappingOf<ColumnMapping>(database, columns)) ?? guessMapping(columns, sample);
    if (known) return known;
    const answer = await ask?.(columns, sample);
    if (answer) await rememberMapping(database, columns, answer, workspace.now());
    return answer ?? null;
  };
}
