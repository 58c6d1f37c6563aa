import type { ColumnMapping } from "../../input.ts";
import { ROLES, type Role } from "./names.ts";
import { plainName } from "./plain-name.ts";
import { columnsFor } from "./role-columns.ts";

/** How many rows of a table are shown to whoever is asked for its mapping. */
export const SAMPLE_ROWS = 5;

/**
 * The mapping that a table's header shows by itself: well-known names in Arabic and English. `sample`: some rows, in the
 * order of the columns. Null where no column, or more than one, holds the text: then somebody must say it.
 */
export function guessMapping(
  columns: readonly string[],
  sample: readonly (readonly string[])[],
): ColumnMapping | null {
  const found = ROLES.map((role): readonly [Role, readonly number[]] => [role, columnsFor(role, columns)]);
  const filled = (at: number): boolean =>
    sample.length === 0 || sample.some((row) => (row[at] ?? "").trim() !== "");
  const chosen = new Map<Role, number>();
  for (const [role, places] of found) {
    const used = places.filter(filled);
    const best = used[0];
    if (best === undefined) continue;
    // Two columns of one name cannot be told apart, and of two texts nobody knows which is the whole one.
    if (columns.filter((name) => plainName(name) === plainName(columns[best]!)).length > 1) return null;
    if (role === "text" && used.length > 1) return null;
    chosen.set(role, best);
  }
  const source = chosen.get("outlet");
  if (
    source !== undefined &&
    sample.length > 0 &&
    sample.every((row) => /^https?:\/\//.test((row[source] ?? "").trim()))
  ) {
    // «source» is often the address and not the outlet.
    chosen.delete("outlet");
    if (!chosen.has("url")) chosen.set("url", source);
  }
  const text = chosen.get("text");
  if (text === undefined) return null;
  const named = (role: Role): string | null => columns[chosen.get(role) ?? -1] ?? null;
  return {
    text: columns[text]!,
    title: named("title"),
    outlet: named("outlet"),
    published: named("published"),
    url: named("url"),
    id: named("id"),
    author: named("author"),
  };
}

/** What a header is remembered by: the same for the same columns in the same order, whatever their letters' case and white. */
export const signatureOf = (columns: readonly string[]): string => JSON.stringify(columns.map(plainName));
