import { type RawBuilder, sql } from "kysely";
import type { Connection, Database } from "../database.ts";
import type { Chunk } from "./chunks.ts";
import { type ClaimColumns, COLUMNS, type Column, type ColumnName } from "./columns.ts";
import { dayNumber } from "./day-number.ts";
import { grown } from "./grown.ts";
import { Interner } from "./interner.ts";
import { readJoined } from "./joined.ts";

/** Reads cells of the claims of `chunks` into columns, those that are there already and those that are new. */
export async function loadColumns(
  kind: Database["kind"],
  connection: Connection,
  columns: ClaimColumns,
  names: readonly ColumnName[],
  chunks: readonly Chunk[],
  rowOf: (id: number) => number | undefined,
): Promise<void> {
  if (names.length === 0) return;
  const into = names.map((name) => {
    const column = columns.loaded.get(name) ?? empty(name);
    column.values = grown(column.values, columns.rows);
    columns.loaded.set(name, column);
    return column;
  });
  for (const { claim } of chunks) {
    const [ids, ...cells] = await readJoined(
      kind,
      connection,
      [sql`c.id`, ...names.map(cellOf)],
      sql`from claim c where ${claim}`,
    );
    const rows = ids!.map((id) => rowOf(Number(id)));
    cells.forEach((texts, k) => {
      const { values, texts: interner } = into[k]!;
      const day = COLUMNS[names[k]!] === "day";
      const days = new Map<string, number>();
      for (let i = 0; i < rows.length; i++) {
        const row = rows[i];
        const text = texts[i]!;
        if (row === undefined) continue;
        if (interner) values[row] = interner.code(text);
        else if (day) {
          let number = days.get(text);
          if (number === undefined) {
            number = dayNumber(text);
            days.set(text, number);
          }
          values[row] = number;
        } else values[row] = text === "" ? Number.NaN : Number(text);
      }
    });
  }
}

function empty(name: ColumnName): Column {
  const sort = COLUMNS[name];
  if (sort === "code") return { values: new Uint32Array(0), texts: new Interner() };
  return { values: sort === "day" ? new Int32Array(0) : new Float64Array(0), texts: null };
}

function cellOf(name: ColumnName): RawBuilder<unknown> {
  return name === "place" ? sql`coalesce(c.place_path, '/' || c.place_id || '/')` : sql.ref(`c.${name}`);
}
