import type { Database } from "../database.ts";
import { COLUMNS, type ColumnName } from "./columns.ts";
import { searcherOf } from "./searcher.ts";

/** Reads all columns, so that no search afterwards waits for one: what a server does before its first visitor. */
export async function prepareSearch(database: Database): Promise<void> {
  const needed = { columns: Object.keys(COLUMNS) as ColumnName[], parties: true };
  await searcherOf(database)(needed, async (opened) => {
    opened.order("newest");
  });
}
