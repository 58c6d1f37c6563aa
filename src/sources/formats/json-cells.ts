/** An object out of JSON. */
export type Cells = Readonly<Record<string, unknown>>;

/** The cells of a value out of JSON: none where it is no object. */
export function cellsOf(value: unknown): Cells {
  return typeof value === "object" && value !== null ? (value as Cells) : {};
}

/** The list that a value out of JSON is: an empty one where it is none. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A number or a text out of JSON as text; null where it is neither, or blank. */
export function wordOf(value: unknown): string | null {
  const text = typeof value === "number" ? String(value) : typeof value === "string" ? value.trim() : "";
  return text === "" ? null : text;
}
